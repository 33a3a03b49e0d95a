"""Model ListInternConnectionsData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ListInternConnectionsData(WireModel):
    """A connection that an intern has."""

    key: str
    """Word that identifies the connection."""
