"""Enum FinishReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
"""Why a model stopped writing a choice, in OpenAI's terms."""
