"""Model ListPresetVersionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListPresetVersionsResponse as ListPresetVersionsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListPresetVersionsResponse(WireModel):
        """A page of a preset's versions."""

        data: list[PresetDesignatedVersion | None]
        total_count: int
