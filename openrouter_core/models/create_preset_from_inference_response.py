"""Model CreatePresetFromInferenceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.preset_with_designated_version import PresetWithDesignatedVersion


@model
class CreatePresetFromInferenceResponse(WireModel):
    """Preset made from an inference request, with its designated version."""

    data: PresetWithDesignatedVersion
