"""Parameters ChatContentFileFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_file_file import ChatContentFileFile


class ChatContentFileFileParam(TypedDict, total=False):
    """File given by content or by id."""

    file_data: str
    """The file as a `data:` URL with base64, or its URL."""
    file_id: str
    """Id of the stored file."""
    filename: str


ChatContentFileFileInput: TypeAlias = "ChatContentFileFileParam | ChatContentFileFile"
"""What may be passed as ChatContentFileFile: a dict, or the model."""
