"""Parameters ChatFormatTextConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_format_text_config import ChatFormatTextConfig


class ChatFormatTextConfigParam(TypedDict, total=False):
    """Output as plain text, without constraints."""

    type: Required[Literal["text"]]


ChatFormatTextConfigInput: TypeAlias = "ChatFormatTextConfigParam | ChatFormatTextConfig"
"""What may be passed as ChatFormatTextConfig: a dict, or the model."""
