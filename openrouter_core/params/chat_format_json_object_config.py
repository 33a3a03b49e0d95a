"""Parameters ChatFormatJSONObjectConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_format_json_object_config import ChatFormatJSONObjectConfig


class ChatFormatJSONObjectConfigParam(TypedDict, total=False):
    """Output that must be a JSON object, of any shape."""

    type: Required[Literal["json_object"]]


ChatFormatJSONObjectConfigInput: TypeAlias = "ChatFormatJSONObjectConfigParam | ChatFormatJSONObjectConfig"
"""What may be passed as ChatFormatJSONObjectConfig: a dict, or the model."""
