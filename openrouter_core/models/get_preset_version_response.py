"""Model GetPresetVersionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.preset_designated_version import PresetDesignatedVersion


@model
class GetPresetVersionResponse(WireModel):
    """One version of a preset."""

    data: PresetDesignatedVersion | None
    """The version, or null."""
