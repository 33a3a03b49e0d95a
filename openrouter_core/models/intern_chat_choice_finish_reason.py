"""Enum InternChatChoiceFinishReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternChatChoiceFinishReason: TypeAlias = Literal["error", "stop", "tool_calls"] | str
"""Why an intern's answer ended."""
