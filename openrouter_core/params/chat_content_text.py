"""Parameters ChatContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_text import ChatContentText
    from openrouter_core.params.chat_content_cache_control import ChatContentCacheControlInput
    from openrouter_core.params.prompt_cache_breakpoint import PromptCacheBreakpointInput


class ChatContentTextParam(TypedDict, total=False):
    """Text part of a message."""

    text: Required[str]
    type: Required[Literal["text"]]
    cache_control: ChatContentCacheControlInput
    """Marks where a prefix ends that the provider may cache."""
    prompt_cache_breakpoint: PromptCacheBreakpointInput | None
    """Marks the end of a prefix that the provider is to cache."""


ChatContentTextInput: TypeAlias = "ChatContentTextParam | ChatContentText"
"""What may be passed as ChatContentText: a dict, or the model."""
