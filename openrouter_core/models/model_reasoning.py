"""Model ModelReasoning."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ModelReasoning(WireModel):
    """How a model's reasoning can be controlled."""

    mandatory: bool
    """Whether the model always reasons and this cannot be turned off."""
    default_effort: Any = nullable(default=None)
    """Effort used where a request gives none, or null."""
    default_enabled: bool | None = None
    """Whether the model reasons where a request does not say."""
    supported_efforts: list[Any] | None = nullable(default=None)
    """Efforts that a request may ask for, or null."""
    supports_max_tokens: bool | None = None
    """Whether a request may limit reasoning by a number of tokens."""
