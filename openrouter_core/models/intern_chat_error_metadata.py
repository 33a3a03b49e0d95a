"""Model InternChatErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatErrorMetadata as InternChatErrorMetadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatErrorMetadata(WireModel):
        """Machine-readable cause of an intern chat error."""

        reason: InternChatErrorMetadataReason
        retryable: bool
