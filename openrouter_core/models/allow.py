"""Union Allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.armor_rule import ArmorRule

    Allow: TypeAlias = ArmorRule | str
    """Action that the armor plugin allows: a rule, or its text alone."""
else:
    Allow = AnyOf("ArmorRule", "str")
