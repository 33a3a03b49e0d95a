"""Enum AnthropicContainerSkillType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicContainerSkillType as AnthropicContainerSkillType
else:
    AnthropicContainerSkillType = Literal["anthropic", "custom"] | str
