"""Model InternChatErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_error_metadata_reason import InternChatErrorMetadataReason


@model
class InternChatErrorMetadata(WireModel):
    """Machine-readable cause of an intern chat error."""

    reason: InternChatErrorMetadataReason
    """Cause as a fixed word, such as `busy` or `intern_not_ready`."""
    retryable: bool
    """Whether the same request may succeed later."""
