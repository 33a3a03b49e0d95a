"""Model InternChatStreamError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_error_metadata import InternChatErrorMetadata


@model
class InternChatStreamError(WireModel):
    """A failure reported within an intern's streamed answer."""

    code: int
    """Numeric code of the failure."""
    message: str
    metadata: InternChatErrorMetadata
    """Further facts, by name."""
