"""Model ChatContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_cache_control import ChatContentCacheControl
    from openrouter_core.models.prompt_cache_breakpoint import PromptCacheBreakpoint


@model
class ChatContentText(WireModel):
    """Text part of a message."""

    text: str
    type: Literal["text"]
    cache_control: ChatContentCacheControl | None = None
    """Marks where a prefix ends that the provider may cache."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = nullable(default=None)
    """Marks the end of a prefix that the provider is to cache."""
