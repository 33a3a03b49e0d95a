"""Model PromptCacheBreakpoint."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class PromptCacheBreakpoint(WireModel):
    """Mark that the prompt up to this part is to be cached."""

    mode: Literal["explicit"]
    """Always `explicit`."""
    ttl: str | None = nullable(default=None)
    """How long the cached part is kept, as a duration."""
