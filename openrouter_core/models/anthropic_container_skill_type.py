"""Enum AnthropicContainerSkillType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicContainerSkillType: TypeAlias = Literal["anthropic", "custom"] | str
"""Who made a skill in a container: Anthropic, or a user."""
