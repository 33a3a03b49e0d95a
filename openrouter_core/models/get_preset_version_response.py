"""Model GetPresetVersionResponse."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class GetPresetVersionResponse(WireModel):
    """One version of a preset."""

    data: Any
    """The version, or null."""
