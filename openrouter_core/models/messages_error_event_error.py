"""Model MessagesErrorEventError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.api_error_type_2 import ApiErrorType


@model
class MessagesErrorEventError(WireModel):
    """Messages error event error, as the API document has it."""

    error_type: ApiErrorType | None = None
    message: str
    type: str
