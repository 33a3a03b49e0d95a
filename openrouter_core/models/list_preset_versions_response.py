"""Model ListPresetVersionsResponse."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class ListPresetVersionsResponse(WireModel):
    """A page of a preset's versions."""

    data: list[Any]
    total_count: int
    """Number of items over all pages."""
