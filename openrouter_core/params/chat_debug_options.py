"""Parameters ChatDebugOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_debug_options import ChatDebugOptions


class ChatDebugOptionsParam(TypedDict, total=False):
    """Debugging facts to send along with the answer."""

    echo_upstream_body: bool
    """Whether to show the body that OpenRouter sends to the provider."""


ChatDebugOptionsInput: TypeAlias = "ChatDebugOptionsParam | ChatDebugOptions"
"""What may be passed as ChatDebugOptions: a dict, or the model."""
