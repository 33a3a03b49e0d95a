"""Parameters Agent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.agent import Agent


class AgentParam(TypedDict, total=False):
    """Agent that a message comes from."""

    agent_name: Required[str]


AgentInput: TypeAlias = "AgentParam | Agent"
"""What may be passed as Agent: a dict, or the model."""
