"""Enum AdditionalToolsItemRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Role in whose name tools are added to a conversation."""
