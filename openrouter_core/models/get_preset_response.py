"""Model GetPresetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetPresetResponse as GetPresetResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetPresetResponse(WireModel):
        """One preset with its designated version."""

        data: PresetWithDesignatedVersion
