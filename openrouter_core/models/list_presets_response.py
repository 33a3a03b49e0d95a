"""Model ListPresetsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.preset import Preset


@model
class ListPresetsResponse(WireModel):
    """A page of presets."""

    data: list[Preset]
    total_count: int
    """Number of items over all pages."""
