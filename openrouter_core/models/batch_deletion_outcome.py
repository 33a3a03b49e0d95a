"""Enum BatchDeletionOutcome."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchDeletionOutcome: TypeAlias = Literal["deleted", "unsupported", "not_applicable"] | str
"""Known values of batch deletion outcome."""
