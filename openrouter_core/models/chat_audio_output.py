"""Model ChatAudioOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatAudioOutput as ChatAudioOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatAudioOutput(WireModel):
        """Audio that the model spoke."""

        data: str | None = None
        expires_at: int | None = None
        id: str | None = None
        transcript: str | None = None
