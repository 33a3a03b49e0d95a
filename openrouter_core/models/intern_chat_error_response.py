"""Model InternChatErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_error import InternChatError


@model
class InternChatErrorResponse(WireModel):
    """Error body of the intern chat and invoke operations."""

    error: InternChatError
