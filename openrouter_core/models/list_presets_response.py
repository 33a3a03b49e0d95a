"""Model ListPresetsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListPresetsResponse as ListPresetsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListPresetsResponse(WireModel):
        """A page of presets."""

        data: list[Preset]
        total_count: int
