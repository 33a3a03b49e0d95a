"""Model AnthropicMessagesErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_messages_error_response_error import AnthropicMessagesErrorResponseError


@model
class AnthropicMessagesErrorResponse(WireModel):
    """Error answer in the form of the Anthropic Messages API."""

    error: AnthropicMessagesErrorResponseError
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    request_id: str | None
    """Id of the request, to give when asking for help; null if there is none."""
    type: Literal["error"]
