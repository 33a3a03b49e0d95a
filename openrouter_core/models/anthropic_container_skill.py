"""Model AnthropicContainerSkill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container_skill_type import AnthropicContainerSkillType


@model
class AnthropicContainerSkill(WireModel):
    """Skill loaded in a container."""

    skill_id: str
    type: AnthropicContainerSkillType
    """Who made it: `anthropic`, or `custom` for one of your own."""
    version: str
