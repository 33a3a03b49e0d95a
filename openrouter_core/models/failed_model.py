"""Model FailedModel."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class FailedModel(WireModel):
    """Model of a fusion panel that gave no answer."""

    error: str
    """Why the model failed."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    status_code: int | None = None
    """HTTP status code of the failed call."""
