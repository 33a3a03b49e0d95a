"""Enum ChatFinishReasonEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatFinishReasonEnum: TypeAlias = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
"""Why a model stopped writing."""
