"""Enum PresetEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PresetEnum as PresetEnum
else:
    PresetEnum = Literal["general-high", "general-budget", "general-fast"] | str
