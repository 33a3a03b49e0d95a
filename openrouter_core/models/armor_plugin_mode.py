"""Enum ArmorPluginMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ArmorPluginMode as ArmorPluginMode
else:
    ArmorPluginMode = Literal["enforce", "audit"] | str
