"""Model TopProviderInfo."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class TopProviderInfo(WireModel):
    """Limits of a model at its top-ranked provider."""

    is_moderated: bool
    """Whether requests pass a moderation filter first."""
    context_length: Any = nullable(default=None)
    """Most tokens of prompt and completion together."""
    max_completion_tokens: Any = nullable(default=None)
    """Most completion tokens in one request."""
