"""Model Request."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Request(WireModel):
    """One request of a batch."""

    body: dict[str, Any]
    """Body of the request, as the batch's endpoint takes it."""
    custom_id: str
    """Id of the caller's choice, unique within the batch, by which its result is found."""
