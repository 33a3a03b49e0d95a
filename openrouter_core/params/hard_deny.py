"""Parameters HardDeny."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.armor_rule import ArmorRuleInput

    HardDenyInput: TypeAlias = ArmorRuleInput | str
    """Rule for what the armor auto mode always denies: a described rule, or plain text."""
