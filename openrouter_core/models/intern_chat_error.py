"""Model InternChatError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_error_metadata import InternChatErrorMetadata


@model
class InternChatError(WireModel):
    """What went wrong in a chat with or a call of an intern."""

    code: int
    """Numeric code of the failure."""
    message: str
    metadata: InternChatErrorMetadata | None = None
    """Further facts, by name."""
