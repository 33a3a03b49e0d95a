"""Model ModelsListResponseLinks."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ModelsListResponseLinks(WireModel):
    """Where the next page of models is."""

    next: str | None
    """Link to the next page, or null on the last one."""
