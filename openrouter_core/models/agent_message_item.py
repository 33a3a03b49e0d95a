"""Model AgentMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.agent import Agent
    from openrouter_core.models.agent_message_item_content_union import AgentMessageItemContentUnion


@model
class AgentMessageItem(WireModel):
    """Message that one agent sends another, in the input."""

    author: str
    """Agent that sends the message."""
    content: list[AgentMessageItemContentUnion]
    recipient: str
    """Agent that the message is for."""
    type: Literal["agent_message"]
    agent: Agent | None = nullable(default=None)
    id: str | None = nullable(default=None)
