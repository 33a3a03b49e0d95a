"""Enum AdditionalToolsItemRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Known values of additional tools item role."""
