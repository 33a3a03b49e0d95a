"""Model ChatContentFileFile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentFileFile as ChatContentFileFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentFileFile(WireModel):
        """File given by content or by id."""

        file_data: str | None = None
        file_id: str | None = None
        filename: str | None = None
