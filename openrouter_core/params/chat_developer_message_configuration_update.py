"""Parameters ChatDeveloperMessageConfigurationUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_developer_message_configuration_update import ChatDeveloperMessageConfigurationUpdate
    from openrouter_core.params.configuration_update_reasoning import ConfigurationUpdateReasoningInput


class ChatDeveloperMessageConfigurationUpdateParam(TypedDict, total=False):
    """Settings that change from a developer message on."""

    reasoning: Required[ConfigurationUpdateReasoningInput]


ChatDeveloperMessageConfigurationUpdateInput: TypeAlias = (
    "ChatDeveloperMessageConfigurationUpdateParam | ChatDeveloperMessageConfigurationUpdate"
)
"""What may be passed as ChatDeveloperMessageConfigurationUpdate: a dict, or the model."""
