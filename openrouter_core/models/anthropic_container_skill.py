"""Model AnthropicContainerSkill."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicContainerSkill as AnthropicContainerSkill
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicContainerSkill(WireModel):
        """Skill loaded in a container."""

        skill_id: str
        type: AnthropicContainerSkillType
        version: str
