"""Model TaskClassificationMacroCategory."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class TaskClassificationMacroCategory(WireModel):
    """Wide category of tasks and its share of traffic."""

    key: str
    """Identifier of the category, as in `macro_category`."""
    label: str
    """Name to show for the category."""
    token_share: float
    """Share of all tokens."""
    usage_share: float
    """Share of all usage."""
