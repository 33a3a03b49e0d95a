"""Model MessagesMessageParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.messages_message_param_content_union5 import MessagesMessageParamContentUnion5
    from openrouter_core.models.messages_message_param_role import MessagesMessageParamRole


@model
class MessagesMessageParam(WireModel):
    """A message of the conversation, in the form of the Messages API."""

    content: MessagesMessageParamContentUnion5
    role: MessagesMessageParamRole
    clear_at: Any = nullable(default=None)
    """When a system message ceases to apply, or null."""
    output_config: Any = nullable(default=None)
    """Output settings that go with this message, or null."""
