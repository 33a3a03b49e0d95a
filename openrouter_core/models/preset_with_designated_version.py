"""Model PresetWithDesignatedVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PresetWithDesignatedVersion as PresetWithDesignatedVersion
else:
    from openrouter_core.model import WireModel, model

    @model
    class PresetWithDesignatedVersion(WireModel):
        """Preset together with the version that is in use."""

        created_at: str
        creator_user_id: str | None
        description: str | None
        designated_version_id: str | None
        id: str
        name: str
        slug: str
        status: PresetStatus
        status_updated_at: str | None
        updated_at: str
        workspace_id: str | None
        designated_version: PresetDesignatedVersion | None
