"""Model ChatDynamicServerTool."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class ChatDynamicServerTool(WireModel):
    """Server tool given by its type, for tools that have no model here."""

    type: str
    """Name of the tool, such as `openrouter:web_search`."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool."""
