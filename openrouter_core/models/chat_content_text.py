"""Model ChatContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentText as ChatContentText
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatContentText(WireModel):
        """Text part of a message."""

        text: str
        type: Literal["text"]
        cache_control: ChatContentCacheControl | None = None
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = nullable(default=None)
