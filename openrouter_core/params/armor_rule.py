"""Parameters ArmorRule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.armor_rule import ArmorRule


class ArmorRuleParam(TypedDict, total=False):
    """Rule for the armor plugin's classifier."""

    id: Required[str]
    instructions: Required[str]
    """The rule, in plain words."""
    name: str
    threshold: float
    """Score from which on the rule applies."""


ArmorRuleInput: TypeAlias = "ArmorRuleParam | ArmorRule"
"""What may be passed as ArmorRule: a dict, or the model."""
