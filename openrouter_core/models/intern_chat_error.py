"""Model InternChatError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatError as InternChatError
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatError(WireModel):
        """What went wrong in a chat with or a call of an intern."""

        code: int
        message: str
        metadata: InternChatErrorMetadata | None = None
