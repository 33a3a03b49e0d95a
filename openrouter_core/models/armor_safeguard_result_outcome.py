"""Enum ArmorSafeguardResultOutcome."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArmorSafeguardResultOutcome: TypeAlias = Literal["flagged", "not_flagged"] | str
"""Whether the armor plugin flagged a tool call."""
