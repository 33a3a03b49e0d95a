"""Model RouterAttempt."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class RouterAttempt(WireModel):
    """One attempt of the router at an endpoint."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    provider: str
    status: int
    """HTTP status of the attempt."""
