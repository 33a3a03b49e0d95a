"""Parameters AgentMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.agent_message_item import AgentMessageItem
    from openrouter_core.params.agent import AgentInput
    from openrouter_core.params.agent_message_item_content_union import AgentMessageItemContentUnionInput


class AgentMessageItemParam(TypedDict, total=False):
    """Message that one agent sends another, in the input."""

    author: Required[str]
    """Agent that sends the message."""
    content: Required[Sequence[AgentMessageItemContentUnionInput]]
    recipient: Required[str]
    """Agent that the message is for."""
    type: Required[Literal["agent_message"]]
    agent: AgentInput | None
    id: str | None


AgentMessageItemInput: TypeAlias = "AgentMessageItemParam | AgentMessageItem"
"""What may be passed as AgentMessageItem: a dict, or the model."""
