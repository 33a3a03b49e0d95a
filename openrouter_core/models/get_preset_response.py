"""Model GetPresetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.preset_with_designated_version import PresetWithDesignatedVersion


@model
class GetPresetResponse(WireModel):
    """One preset with its designated version."""

    data: PresetWithDesignatedVersion
