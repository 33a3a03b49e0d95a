"""Enum FinishReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FinishReason as FinishReason
else:
    FinishReason = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
