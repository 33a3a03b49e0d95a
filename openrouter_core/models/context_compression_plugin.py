"""Model ContextCompressionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.context_compression_engine import ContextCompressionEngine


@model
class ContextCompressionPlugin(WireModel):
    """Plugin that shortens prompts too long for the model's context."""

    id: Literal["context-compression"]
    enabled: bool | None = None
    """Whether the plugin takes part in this request."""
    engine: ContextCompressionEngine | None = None
    """How to shorten: `middle-out` drops or cuts messages from the middle."""
