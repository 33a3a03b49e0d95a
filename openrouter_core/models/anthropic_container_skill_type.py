"""Enum AnthropicContainerSkillType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicContainerSkillType: TypeAlias = Literal["anthropic", "custom"] | str
"""Anthropic container skill type, as the API document has it."""
