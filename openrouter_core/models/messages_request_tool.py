"""Model MessagesRequestTool."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MessagesRequestTool(WireModel):
    """A tool of any other type, passed on as given."""

    type: str
