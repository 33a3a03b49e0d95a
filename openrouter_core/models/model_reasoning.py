"""Model ModelReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.default_effort import DefaultEffort
    from openrouter_core.models.reasoning_effort import ReasoningEffort


@model
class ModelReasoning(WireModel):
    """How a model's reasoning can be controlled."""

    mandatory: bool
    """Whether the model always reasons and this cannot be turned off."""
    default_effort: DefaultEffort | None = nullable(default=None)
    """Effort used where a request gives none, or null."""
    default_enabled: bool | None = None
    """Whether the model reasons where a request does not say."""
    supported_efforts: list[ReasoningEffort | None] | None = nullable(default=None)
    """Efforts that a request may ask for, or null."""
    supports_max_tokens: bool | None = None
    """Whether a request may limit reasoning by a number of tokens."""
