"""Model SearchModelsServerToolConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class SearchModelsServerToolConfig(WireModel):
    """Settings of the server tool that searches OpenRouter's models."""

    max_results: int | None = None
    """Most models to return from one search."""
