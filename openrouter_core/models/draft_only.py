"""Enum DraftOnly."""

from __future__ import annotations

from typing import Literal, TypeAlias

DraftOnly: TypeAlias = Literal["true", "false"] | str
"""Known values of draft only."""
