"""Parameters ChatStreamOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_stream_options import ChatStreamOptions


class ChatStreamOptionsParam(TypedDict, total=False):
    """Options for streams."""

    include_usage: bool
    """Deprecated. Asks for token usage at the end of the stream."""


ChatStreamOptionsInput: TypeAlias = "ChatStreamOptionsParam | ChatStreamOptions"
"""What may be passed as ChatStreamOptions: a dict, or the model."""
