"""Enum InternChatChoiceFinishReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternChatChoiceFinishReason: TypeAlias = Literal["error", "stop", "tool_calls"] | str
"""Intern chat choice finish reason, as the API document has it."""
