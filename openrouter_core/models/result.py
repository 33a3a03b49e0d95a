"""Model Result."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Result(WireModel):
    """Outcome of one request of a batch."""

    custom_id: str
    """Id the caller gave the request."""
    error: Any
    """Why the request failed; null if it succeeded."""
    id: str
    response: Any
    """The answer; null if the request failed."""
