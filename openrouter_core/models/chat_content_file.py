"""Model ChatContentFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_file_file import ChatContentFileFile


@model
class ChatContentFile(WireModel):
    """File part of a message, such as a PDF."""

    file: ChatContentFileFile
    type: Literal["file"]
