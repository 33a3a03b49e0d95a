"""Model AnthropicMessagesErrorResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicMessagesErrorResponseError as AnthropicMessagesErrorResponseError
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicMessagesErrorResponseError(WireModel):
        """Error of a Messages answer: Anthropic's type, OpenRouter's own and a message."""

        error_type: ApiErrorType | None = None
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
