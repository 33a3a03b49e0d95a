"""Model CreatePresetFromInferenceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreatePresetFromInferenceResponse as CreatePresetFromInferenceResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreatePresetFromInferenceResponse(WireModel):
        """Preset made from an inference request, with its designated version."""

        data: PresetWithDesignatedVersion
