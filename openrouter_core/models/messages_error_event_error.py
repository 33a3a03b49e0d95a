"""Model MessagesErrorEventError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.api_error_type_2 import ApiErrorType


@model
class MessagesErrorEventError(WireModel):
    """Error in a stream of the Messages API."""

    error_type: ApiErrorType | None = None
    """Kind of error in OpenRouter's own terms."""
    message: str
    type: str
