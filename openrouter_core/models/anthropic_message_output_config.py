"""Model AnthropicMessageOutputConfig."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicMessageOutputConfig(WireModel):
    """How much effort goes into the answer, from one message on."""

    effort: Any = nullable(default=None)
    """How much effort the model puts in."""
