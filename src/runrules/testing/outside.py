"""Notice a plugin that looks outside of what it is asked: clocks, lots, files, network, surroundings, output."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from datetime import date, datetime
from types import FrameType
from typing import Any, TextIO

_CLOCKS = frozenset(
    "time time_ns monotonic monotonic_ns perf_counter perf_counter_ns localtime gmtime ctime today now utcnow".split()
)
_LOTS = frozenset("random getrandbits urandom randbytes uuid4 token_bytes".split())
_PLACES = frozenset("access getcwd getcwdb gethostname getlogin getpid getuid lstat stat uname".split())
_SYSTEM = ("posix", "nt", "_socket")
#: What Python announces when a program reaches out, by how it begins.
_EVENTS = {
    "open": "it opens a file",
    "os.": "it reaches into the system",
    "shutil.": "it reaches into the system",
    "glob.": "it looks for files",
    "pathlib.": "it looks for files",
    "sqlite3.": "it opens a file",
    "socket.": "it uses the network",
    "urllib.": "it uses the network",
    "subprocess.": "it starts a program",
}
_NO_FILES = "what it needs, it reads when it is imported"
_ENVIRONMENT = frozenset(method.__code__ for method in vars(type(os.environ)).values() if hasattr(method, "__code__"))
_AT_WORK = frozenset("importlib _frozen_importlib _frozen_importlib_external logging warnings".split())
_OURS = __name__.partition(".")[0]

Note = Callable[[str], None]
_listening: dict[int, Note] = {}  # by thread; an audit hook stays for ever, so one listens for all
_hooked = False


@contextmanager
def watching(found: list[tuple[str, str]]) -> Iterator[None]:
    """Note each look at a clock, each drawn lot, and all that goes in or out beside question and answer."""

    def note(words: str) -> None:
        found.append(("deterministic", words))

    def profiled(frame: FrameType, event: str, called: Any) -> None:
        if event == "call":
            if frame.f_code in _ENVIRONMENT and _is_plugins(frame):
                note("it reads the environment (os.environ)")
        elif event == "c_call":
            words = _called(called)
            if words and _is_plugins(frame):
                note(words)

    _hook()
    # What others hang on the garbage collector (Hypothesis takes its time) is not the plugin's.
    before, collecting = sys.getprofile(), gc.isenabled()
    gc.disable()
    out: Any = _Overheard(sys.stdout, note)
    err: Any = _Overheard(sys.stderr, note)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            _listening[threading.get_ident()] = note
            sys.setprofile(profiled)
            try:
                yield
            finally:
                sys.setprofile(before)
                _listening.pop(threading.get_ident(), None)
    finally:
        if collecting:
            gc.enable()


def _called(called: Any) -> str:
    """What is wrong with calling a function that is written in C; "" if nothing is."""
    name, owner = getattr(called, "__name__", ""), getattr(called, "__self__", None)
    module = getattr(called, "__module__", None) or getattr(owner, "__name__", "")
    if name in _CLOCKS and (module == "time" or (isinstance(owner, type) and issubclass(owner, (date, datetime)))):
        return f"it reads the clock ({name}); week.today is the day that counts"
    if name in _LOTS and (module in ("random", "_random", "posix", "nt") or "Random" in type(owner).__name__):
        return f"it draws lots ({name})"
    if name in _PLACES and module in _SYSTEM:
        return f"it looks at where it runs ({name})"
    return ""


def _hook() -> None:
    """Listen to what Python announces, from the first time on."""
    global _hooked
    if not _hooked:
        _hooked = True
        sys.addaudithook(_announced)


def _announced(event: str, arguments: tuple[object, ...]) -> None:
    if not _listening:
        return
    note = _listening.get(threading.get_ident())
    words = next((words for start, words in _EVENTS.items() if event == start or event.startswith(start)), "")
    if note is not None and words and _is_plugins(sys._getframe(1)):
        about = os.path.basename(str(arguments[0])) if event == "open" and arguments else event
        note(f"{words} ({about}); {_NO_FILES}" if event == "open" else f"{words} ({about})")


def _is_plugins(frame: FrameType | None) -> bool:
    """Whether it is a plugin that does this, and neither runrules nor Python while it imports, warns or logs."""
    others = False
    while frame is not None:
        root = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        if root in _AT_WORK:
            return False
        if root == _OURS:
            break
        others |= root not in sys.stdlib_module_names or root == "__main__"
        frame = frame.f_back
    return others


class _Overheard:
    """An output that notes what is written to it, and writes it."""

    def __init__(self, stream: TextIO | None, note: Note) -> None:
        self._stream, self._note = stream, note

    def write(self, text: str) -> int:
        """Note it, and pass it on."""
        if _is_plugins(sys._getframe(1)):
            self._note("it prints; what it has to say are statements")
        return len(text) if self._stream is None else self._stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
