"""Parameters Ranker."""

from __future__ import annotations

from typing import Literal, TypeAlias

RankerInput: TypeAlias = Literal["auto", "default-2024-11-15"] | str
"""Ranker that orders the results of a file search."""
