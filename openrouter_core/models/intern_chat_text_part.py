"""Model InternChatTextPart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatTextPart as InternChatTextPart
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatTextPart(WireModel):
        """A piece of text in an intern chat message."""

        text: str
        type: Literal["text"]
