"""Model ArmorContext."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.armor_auto_mode import ArmorAutoMode


@model
class ArmorContext(WireModel):
    """What the armor plugin's classifier is given to judge by."""

    v: float
    """Version of this format."""
    auto_mode: ArmorAutoMode | None = None
