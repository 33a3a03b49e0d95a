"""Parameters ChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_system_message import ChatSystemMessage
    from openrouter_core.params.chat_system_message_configuration_update import ChatSystemMessageConfigurationUpdateInput
    from openrouter_core.params.chat_system_message_content import ChatSystemMessageContentInput


class ChatSystemMessageParam(TypedDict, total=False):
    """Instructions that stand above the conversation."""

    content: Required[ChatSystemMessageContentInput]
    role: Required[Literal["system"]]
    configuration_update: ChatSystemMessageConfigurationUpdateInput | None
    """Settings that change from this message on."""
    name: str
    """Name that tells this speaker from others in the same role."""


ChatSystemMessageInput: TypeAlias = "ChatSystemMessageParam | ChatSystemMessage"
"""What may be passed as ChatSystemMessage: a dict, or the model."""
