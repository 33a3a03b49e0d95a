"""Enum Watch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Watch as Watch
else:
    Watch = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
