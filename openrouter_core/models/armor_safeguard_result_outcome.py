"""Enum ArmorSafeguardResultOutcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ArmorSafeguardResultOutcome as ArmorSafeguardResultOutcome
else:
    ArmorSafeguardResultOutcome = Literal["flagged", "not_flagged"] | str
