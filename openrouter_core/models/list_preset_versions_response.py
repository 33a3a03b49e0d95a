"""Model ListPresetVersionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.preset_designated_version import PresetDesignatedVersion


@model
class ListPresetVersionsResponse(WireModel):
    """A page of a preset's versions."""

    data: list[PresetDesignatedVersion | None]
    total_count: int
    """Number of items over all pages."""
