"""Model ChatDebugOptions."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatDebugOptions(WireModel):
    """Debugging facts to send along with the answer."""

    echo_upstream_body: bool | None = None
    """Whether to show the body that OpenRouter sends to the provider."""
