"""Model PresetDesignatedVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import PresetDesignatedVersion as PresetDesignatedVersion
else:
    from openrouter_core.model import WireModel, model

    @model
    class PresetDesignatedVersion(WireModel):
        """The version of a preset that is used when the preset is called."""

        config: dict[str, Any]
        created_at: str
        creator_id: str
        id: str
        preset_id: str
        system_prompt: str | None
        updated_at: str
        version: int
