"""Enum MismatchBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias

MismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""Known values of mismatch behavior."""
