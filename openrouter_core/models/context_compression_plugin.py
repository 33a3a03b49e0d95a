"""Model ContextCompressionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContextCompressionPlugin as ContextCompressionPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContextCompressionPlugin(WireModel):
        """Plugin that shortens prompts too long for the model's context."""

        id: Literal["context-compression"]
        enabled: bool | None = None
        engine: ContextCompressionEngine | None = None
