"""Model PromptCacheOptions."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class PromptCacheOptions(WireModel):
    """How the provider's prompt cache is used for a request."""

    mode: Literal["explicit"]
    """Always `explicit`."""
    ttl: str | None = nullable(default=None)
    """How long cached parts are kept, as a duration."""
