"""Parameters SoftDeny."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.armor_rule import ArmorRuleInput

    SoftDenyInput: TypeAlias = ArmorRuleInput | str
    """Soft-deny rule of Armor's auto mode: an instruction alone, or one with id and threshold."""
