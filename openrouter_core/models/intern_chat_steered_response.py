"""Model InternChatSteeredResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatSteeredResponse as InternChatSteeredResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatSteeredResponse(WireModel):
        """Answer when a chat message was passed to a run that was already going on."""

        session_id: str
        status: Literal["steered"]
