"""Model BaseReasoningConfig."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class BaseReasoningConfig(WireModel):
    """How the model reasoned for a response."""

    context: Any = nullable(default=None)
    """Which turns' reasoning the model is shown."""
    effort: Any = nullable(default=None)
    """How much effort the model puts in."""
    mode: Any = nullable(default=None)
    """`standard` or the more thorough `pro`."""
    summary: Any = nullable(default=None)
    """How detailed a summary of the reasoning is given."""
