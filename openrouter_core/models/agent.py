"""Model Agent."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Agent(WireModel):
    """Agent that a message comes from."""

    agent_name: str
