"""Model AnthropicMessagesErrorResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.api_error_type_2 import ApiErrorType


@model
class AnthropicMessagesErrorResponseError(WireModel):
    """Error of a Messages answer: Anthropic's type, OpenRouter's own and a message."""

    error_type: ApiErrorType | None = None
    """Kind of error in OpenRouter's own terms."""
    message: str
    type: (
        Literal[
            "invalid_request_error",
            "authentication_error",
            "permission_error",
            "not_found_error",
            "rate_limit_error",
            "api_error",
            "overloaded_error",
            "billing_error",
            "timeout_error",
        ]
        | str
    )
    """Kind of error in Anthropic's terms."""
