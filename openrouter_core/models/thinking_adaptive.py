"""Model ThinkingAdaptive."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class ThinkingAdaptive(WireModel):
    """Thinking of which the model itself decides how much is needed."""

    type: Literal["adaptive"]
    block_binding: Any = nullable(default=None)
    """What happens when thinking blocks sent back do not match their context."""
    display: Any = nullable(default=None)
    """What the answer shows of the thinking."""
