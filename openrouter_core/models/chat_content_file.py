"""Model ChatContentFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentFile as ChatContentFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentFile(WireModel):
        """File part of a message, such as a PDF."""

        file: ChatContentFileFile
        type: Literal["file"]
