"""Model MessagesMessageParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_message_output_config import AnthropicMessageOutputConfig
    from openrouter_core.models.anthropic_system_clear_at import AnthropicSystemClearAt
    from openrouter_core.models.messages_message_param_content_union5 import MessagesMessageParamContentUnion5
    from openrouter_core.models.messages_message_param_role import MessagesMessageParamRole


@model
class MessagesMessageParam(WireModel):
    """A message of the conversation, in the form of the Messages API."""

    content: MessagesMessageParamContentUnion5
    role: MessagesMessageParamRole
    clear_at: AnthropicSystemClearAt | None = nullable(default=None)
    """When a system message ceases to apply, or null."""
    output_config: AnthropicMessageOutputConfig | None = nullable(default=None)
    """Output settings that go with this message, or null."""
