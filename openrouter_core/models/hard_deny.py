"""Union HardDeny."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.armor_rule import ArmorRule

    HardDeny: TypeAlias = ArmorRule | str
    """Rule for what the armor auto mode always denies: a described rule, or plain text."""
else:
    HardDeny = AnyOf("ArmorRule", "str")
