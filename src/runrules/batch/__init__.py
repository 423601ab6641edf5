"""Batches of any size: rows in, rows out, and no row that stops the others.

A row in is a profile with an id. A row out has ``id``, ``advice``, ``error``, ``source`` and ``ruleset``: either the
advice as JSON, or what was wrong as JSON with the text that it was wrong in. ``batch.local`` runs them on the cores of
one machine, ``batch.arrow.advise_batches`` is the same for whatever hands out record batches, and ``batch.on_spark``
puts that to work on Apache Spark. What is imported here needs nothing that is not installed with runrules.
"""

from __future__ import annotations

from .rows import Answer, Row
from .terms import Terms

__all__ = ["Answer", "Row", "Terms"]
