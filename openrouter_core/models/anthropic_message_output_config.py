"""Model AnthropicMessageOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_output_effort import AnthropicOutputEffort


@model
class AnthropicMessageOutputConfig(WireModel):
    """How much effort goes into the answer, from one message on."""

    effort: AnthropicOutputEffort | None = nullable(default=None)
    """How much effort the model puts in."""
