"""Enum ChatFinishReasonEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFinishReasonEnum as ChatFinishReasonEnum
else:
    ChatFinishReasonEnum = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
