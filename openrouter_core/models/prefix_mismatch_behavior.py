"""Enum PrefixMismatchBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""Known values of prefix mismatch behavior."""
