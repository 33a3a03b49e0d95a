"""Model AlignmentChatAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentChatAudio as AlignmentChatAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentChatAudio(WireModel):
        """Audio in a rejected chat answer."""

        transcript: str
        id: str | None = None
