"""Model AnthropicMessagesErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicMessagesErrorResponse as AnthropicMessagesErrorResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicMessagesErrorResponse(WireModel):
        """Error answer in the form of the Anthropic Messages API."""

        error: AnthropicMessagesErrorResponseError
        metadata: dict[str, Any] | None = None
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        request_id: str | None
        type: Literal["error"]
