"""Enum AnthropicContainerSkillType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicContainerSkillType: TypeAlias = Literal["anthropic", "custom"] | str
"""Known values of anthropic container skill type."""
