"""Type Embedding."""

from __future__ import annotations

from typing import TypeAlias

Embedding: TypeAlias = list[float] | str
"""Vector in a batch result: a list of numbers, or base64 text."""
