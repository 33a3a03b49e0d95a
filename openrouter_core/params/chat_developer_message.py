"""Parameters ChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_developer_message import ChatDeveloperMessage
    from openrouter_core.params.chat_developer_message_configuration_update import ChatDeveloperMessageConfigurationUpdateInput
    from openrouter_core.params.chat_developer_message_content import ChatDeveloperMessageContentInput


class ChatDeveloperMessageParam(TypedDict, total=False):
    """Instructions from the developer of the application."""

    content: Required[ChatDeveloperMessageContentInput]
    role: Required[Literal["developer"]]
    configuration_update: ChatDeveloperMessageConfigurationUpdateInput | None
    """Settings that change from this message on."""
    name: str
    """Name that tells this speaker from others in the same role."""


ChatDeveloperMessageInput: TypeAlias = "ChatDeveloperMessageParam | ChatDeveloperMessage"
"""What may be passed as ChatDeveloperMessage: a dict, or the model."""
