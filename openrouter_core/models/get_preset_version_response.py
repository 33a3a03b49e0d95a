"""Model GetPresetVersionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetPresetVersionResponse as GetPresetVersionResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetPresetVersionResponse(WireModel):
        """One version of a preset."""

        data: PresetDesignatedVersion | None
