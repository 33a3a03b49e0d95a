"""Model ListToolsResponseLinks."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ListToolsResponseLinks(WireModel):
    """Where the next page of server tools is."""

    next: str | None
    """Link to the next page, or null on the last one."""
