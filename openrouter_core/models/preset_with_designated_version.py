"""Model PresetWithDesignatedVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.preset_designated_version import PresetDesignatedVersion
    from openrouter_core.models.preset_status import PresetStatus


@model
class PresetWithDesignatedVersion(WireModel):
    """Preset together with the version that is in use."""

    created_at: str
    """When it was created."""
    creator_user_id: str | None
    """User who created the preset."""
    description: str | None
    designated_version_id: str | None
    """Id of the version in use; null if none is set."""
    id: str
    name: str
    slug: str
    """Name of the preset in requests."""
    status: PresetStatus
    status_updated_at: str | None
    """Time of the last change of `status`, ISO 8601."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str | None
    designated_version: PresetDesignatedVersion | None
    """The version in use, with its configuration; null if none is set."""
