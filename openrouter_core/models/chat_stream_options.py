"""Model ChatStreamOptions."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatStreamOptions(WireModel):
    """Options for streams."""

    include_usage: bool | None = None
    """Deprecated. Asks for token usage at the end of the stream. Deprecated."""
