"""Model ImageGenerationServerToolConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ImageGenerationServerToolConfig(WireModel):
    """Settings of the OpenRouter image tool; further image settings may be added."""

    model: str | None = None
    """Image model to use."""
