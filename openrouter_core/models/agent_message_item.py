"""Model AgentMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AgentMessageItem as AgentMessageItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AgentMessageItem(WireModel):
        """Message that one agent sends another, in the input."""

        author: str
        content: list[AgentMessageItemContentUnion]
        recipient: str
        type: Literal["agent_message"]
        agent: Agent | None = nullable(default=None)
        id: str | None = nullable(default=None)
