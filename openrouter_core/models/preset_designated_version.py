"""Model PresetDesignatedVersion."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class PresetDesignatedVersion(WireModel):
    """The version of a preset that is used when the preset is called."""

    config: dict[str, Any]
    """Request parameters the version sets, such as models, provider preferences and sampling."""
    created_at: str
    """When it was created."""
    creator_id: str
    """User who created the version."""
    id: str
    preset_id: str
    system_prompt: str | None
    """System prompt the version adds; null if it has none."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    version: int
    """Number of the version within its preset."""
