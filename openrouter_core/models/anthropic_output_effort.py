"""Enum AnthropicOutputEffort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicOutputEffort as AnthropicOutputEffort
else:
    AnthropicOutputEffort = Literal["low", "medium", "high", "xhigh", "max"] | str
