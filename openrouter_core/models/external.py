"""Model External."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class External(WireModel):
    """External user to whom a new API key belongs."""

    user: str
    """Id of the user in the caller's own system."""
    api_key: str | None = None
    """External API key to tie to the new key."""
