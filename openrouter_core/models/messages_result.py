"""Model MessagesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container import AnthropicContainer
    from openrouter_core.models.anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from openrouter_core.models.messages_result_context_management import MessagesResultContextManagement
    from openrouter_core.models.messages_result_usage import MessagesResultUsage
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata
    from openrouter_core.models.or_anthropic_content_block import ORAnthropicContentBlock
    from openrouter_core.models.or_anthropic_stop_reason import ORAnthropicStopReason
    from openrouter_core.models.provider_name import ProviderName


@model
class MessagesResult(WireModel):
    """A complete answer of the Messages API, with its usage and cost."""

    container: AnthropicContainer | None
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: ORAnthropicStopReason
    stop_sequence: str | None
    type: Literal["message"]
    usage: MessagesResultUsage
    context_management: MessagesResultContextManagement | None = nullable(default=None)
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    provider: ProviderName | None = None
