"""Enum WebSearchStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchStatus: TypeAlias = Literal["completed", "searching", "in_progress", "failed"] | str
"""How far a search of the web or of files has come."""
