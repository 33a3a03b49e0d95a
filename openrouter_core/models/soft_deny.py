"""Union SoftDeny."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.armor_rule import ArmorRule

    SoftDeny: TypeAlias = ArmorRule | str
    """Soft-deny rule of Armor's auto mode: an instruction alone, or one with id and threshold."""
else:
    SoftDeny = AnyOf("ArmorRule", "str")
