"""Model OutputFusionServerToolItemResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class OutputFusionServerToolItemResponse(WireModel):
    """One model's answer in a fusion."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    content: str | None = None
