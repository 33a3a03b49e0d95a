"""Enum ArmorSafeguardResultOutcome."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArmorSafeguardResultOutcome: TypeAlias = Literal["flagged", "not_flagged"] | str
"""Known values of armor safeguard result outcome."""
