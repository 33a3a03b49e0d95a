"""Model Agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Agent as Agent
else:
    from openrouter_core.model import WireModel, model

    @model
    class Agent(WireModel):
        """Agent that a message comes from."""

        agent_name: str
