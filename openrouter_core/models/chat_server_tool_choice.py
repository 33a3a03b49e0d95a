"""Model ChatServerToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatServerToolChoice as ChatServerToolChoice
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatServerToolChoice(WireModel):
        """Makes the model use one particular server tool."""

        type: str
