# On a machine with Python 3.11 or newer, pip and make: `make advise` gives advice, `make test` checks everything.

.DEFAULT_GOAL := advise
.PHONY: advise test spark bench docs lock clean
.DELETE_ON_ERROR:

PROFILE ?= examples/first-look.toml
UV ?= uv

BIN := .venv/bin
PROJECTS := pyproject.toml $(sort $(wildcard plugins/*/pyproject.toml))
QUIET := -qq --disable-pip-version-check
PIP := $(BIN)/python -m pip $(QUIET)
EDITABLE := -e . $(patsubst %/pyproject.toml,-e %,$(filter plugins/%,$(PROJECTS)))

advise: .venv/.ok
	@$(BIN)/runrules advise $(PROFILE)

test: .venv/.service
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@set -e; for tests in plugins/*/tests; do MYPYPATH=$${tests%/tests} $(BIN)/mypy --disable-error-code=union-attr $$tests; done
	$(BIN)/lint-imports
	PYTHONHASHSEED=0 $(BIN)/pytest
	PYTHONHASHSEED=1 $(BIN)/pytest -m "not slow and not once"
	PYTHONHASHSEED=2 $(BIN)/pytest -m "not slow and not once"

spark: .venv/.service
	@$(PIP) install --require-hashes -r requirements/spark.txt
	$(BIN)/pytest -m spark

bench: .venv/.ok
	@$(PIP) install --require-hashes -r requirements/bench.txt
	$(BIN)/python bench/run.py
	@$(PIP) install --require-hashes -r requirements/service.txt
	$(BIN)/python bench/serve.py
	$(BIN)/python bench/batch.py

docs: .venv/.ok
	@$(PIP) install --require-hashes -r requirements/docs.txt
	@$(BIN)/python docs/build_site.py

# The stamp holds the place it was made in. If the checkout has moved, or its Python has gone, begin again.
ifneq ($(shell .venv/bin/python -c '' 2>/dev/null && cat .venv/.ok 2>/dev/null),$(CURDIR))
.PHONY: .venv/.ok
NEW := .venv/new
endif

# Two steps, since pip checks no hashes of editables: first what is pinned, then our own, from here alone.
.venv/.ok: requirements/lock.txt $(PROJECTS) $(NEW)
	@rm -f $@
	@$(PIP) install --require-hashes -r requirements/lock.txt
	@$(PIP) install --no-deps --no-build-isolation --no-index $(EDITABLE)
	@$(BIN)/python -m pip check >&2
	@$(BIN)/python -m compileall -q src $(wildcard plugins/*/src)
	@printf '%s\n' "$(CURDIR)" > $@

# What only tests of the service and of batches need, so that the first advice does not wait for it.
.venv/.service: requirements/service.txt .venv/.ok
	@$(PIP) install --require-hashes -r requirements/service.txt
	@touch $@

# The pinned pip goes in from outside, so that Pythons without ensurepip (Debian's) will do.
.venv/new:
	@for python in "$$PYTHON" python3 python3.14 python3.13 python3.12 python3.11 python; do \
	    test -n "$$python" || continue; \
	    "$$python" -c 'import sys, pip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null || continue; \
	    echo "Setting up .venv with $$("$$python" --version): half a minute, once." >&2; \
	    "$$python" -m venv --clear --without-pip .venv && \
	    "$$python" -m pip --python $(BIN)/python $(QUIET) install --require-hashes -r requirements/lock.txt; \
	    exit; \
	done; \
	echo "runrules needs Python 3.11 to 3.14 with pip and finds none. If yours is elsewhere: make PYTHON=path/to/python" >&2; \
	exit 1

# For maintainers, with uv: newest versions that fit, all hashed, no addresses (uv.lock has them, so it stays here).
lock:
	@command -v $(UV) >/dev/null || { echo "make lock needs uv: pip install uv" >&2; exit 1; }
	$(UV) lock --quiet --upgrade
	$(UV) export --quiet --all-packages --extra standard --extra calendar --extra import --extra testing --all-groups \
	    --no-group bench --no-group docs --no-group service --no-emit-workspace --no-header --format requirements.txt \
	    --output-file requirements/lock.txt
	$(UV) export --quiet --no-default-groups --extra serve --extra batch --extra mcp --group service \
	    --no-emit-workspace --no-header --format requirements.txt --output-file requirements/service.txt
	$(UV) export --quiet --no-default-groups --extra spark --no-emit-workspace --no-header --format requirements.txt \
	    --output-file requirements/spark.txt
	@for group in bench docs; do \
	    $(UV) export --quiet --only-group $$group --no-header --format requirements.txt \
	        --output-file requirements/$$group.txt || exit; \
	done
	@! grep -nE '://|index-url' requirements/*.txt

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
