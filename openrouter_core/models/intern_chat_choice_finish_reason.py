"""Enum InternChatChoiceFinishReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternChatChoiceFinishReason: TypeAlias = Literal["error", "stop", "tool_calls"] | str
"""Known values of intern chat choice finish reason."""
