"""Enum ArmorSafeguardResultOutcome."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArmorSafeguardResultOutcome: TypeAlias = Literal["flagged", "not_flagged"] | str
"""Armor safeguard result outcome, as the API document has it."""
