"""Enum BatchDeletionOutcome."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchDeletionOutcome: TypeAlias = Literal["deleted", "unsupported", "not_applicable"] | str
"""What became of a batch's copy at the provider when the batch was deleted."""
