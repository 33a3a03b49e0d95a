"""Parameters ChatSystemMessageConfigurationUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_system_message_configuration_update import ChatSystemMessageConfigurationUpdate
    from openrouter_core.params.configuration_update_reasoning import ConfigurationUpdateReasoningInput


class ChatSystemMessageConfigurationUpdateParam(TypedDict, total=False):
    """Settings that change from a system message on."""

    reasoning: Required[ConfigurationUpdateReasoningInput]


ChatSystemMessageConfigurationUpdateInput: TypeAlias = (
    "ChatSystemMessageConfigurationUpdateParam | ChatSystemMessageConfigurationUpdate"
)
"""What may be passed as ChatSystemMessageConfigurationUpdate: a dict, or the model."""
