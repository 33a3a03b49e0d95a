"""Parameters MessagesMessageParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_message_param import MessagesMessageParam
    from openrouter_core.params.anthropic_message_output_config import AnthropicMessageOutputConfigInput
    from openrouter_core.params.anthropic_system_clear_at import AnthropicSystemClearAtInput
    from openrouter_core.params.messages_message_param_content_union5 import MessagesMessageParamContentUnion5Input
    from openrouter_core.params.messages_message_param_role import MessagesMessageParamRoleInput


class MessagesMessageParamParam(TypedDict, total=False):
    """A message of the conversation, in the form of the Messages API."""

    content: Required[MessagesMessageParamContentUnion5Input]
    role: Required[MessagesMessageParamRoleInput]
    clear_at: AnthropicSystemClearAtInput | None
    """When a system message ceases to apply, or null."""
    output_config: AnthropicMessageOutputConfigInput | None
    """Output settings that go with this message, or null."""


MessagesMessageParamInput: TypeAlias = "MessagesMessageParamParam | MessagesMessageParam"
"""What may be passed as MessagesMessageParam: a dict, or the model."""
