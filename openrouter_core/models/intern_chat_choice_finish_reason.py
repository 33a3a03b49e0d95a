"""Enum InternChatChoiceFinishReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatChoiceFinishReason as InternChatChoiceFinishReason
else:
    InternChatChoiceFinishReason = Literal["error", "stop", "tool_calls"] | str
