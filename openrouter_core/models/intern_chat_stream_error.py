"""Model InternChatStreamError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatStreamError as InternChatStreamError
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatStreamError(WireModel):
        """A failure reported within an intern's streamed answer."""

        code: int
        message: str
        metadata: InternChatErrorMetadata
