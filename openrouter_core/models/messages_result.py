"""Model MessagesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesResult as MessagesResult
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesResult(WireModel):
        """A complete answer of the Messages API, with its usage and cost."""

        container: AnthropicContainer | None
        content: list[ORAnthropicContentBlock]
        id: str
        model: str
        role: Literal["assistant"]
        stop_details: AnthropicRefusalStopDetails | None
        stop_reason: ORAnthropicStopReason
        stop_sequence: str | None
        type: Literal["message"]
        usage: MessagesResultUsage
        context_management: MessagesResultContextManagement | None = nullable(default=None)
        openrouter_metadata: OpenRouterMetadata | None = None
        provider: ProviderName | None = None
