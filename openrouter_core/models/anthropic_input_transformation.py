"""Model AnthropicInputTransformation."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicInputTransformation(WireModel):
    """Change made to the input before the model saw it."""

    type: str
    """What kind of change it was."""
    path: str | None = nullable(default=None)
    """Place in the input that was changed."""
    reason: str | None = nullable(default=None)
    """Why it was changed."""
