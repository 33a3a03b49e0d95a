"""Enum AdditionalToolsItemRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AdditionalToolsItemRole as AdditionalToolsItemRole
else:
    AdditionalToolsItemRole = (
        Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
    )
