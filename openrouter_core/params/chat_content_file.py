"""Parameters ChatContentFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_file import ChatContentFile
    from openrouter_core.params.chat_content_file_file import ChatContentFileFileInput


class ChatContentFileParam(TypedDict, total=False):
    """File part of a message, such as a PDF."""

    file: Required[ChatContentFileFileInput]
    type: Required[Literal["file"]]


ChatContentFileInput: TypeAlias = "ChatContentFileParam | ChatContentFile"
"""What may be passed as ChatContentFile: a dict, or the model."""
