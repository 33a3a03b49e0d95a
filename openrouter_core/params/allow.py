"""Parameters Allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.armor_rule import ArmorRuleInput

    AllowInput: TypeAlias = ArmorRuleInput | str
    """Action that the armor plugin allows: a rule, or its text alone."""
