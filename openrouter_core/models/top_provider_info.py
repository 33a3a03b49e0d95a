"""Model TopProviderInfo."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class TopProviderInfo(WireModel):
    """Limits of a model at its top-ranked provider."""

    is_moderated: bool
    """Whether requests pass a moderation filter first."""
    context_length: int | None = nullable(default=None)
    """Most tokens of prompt and completion together."""
    max_completion_tokens: int | None = nullable(default=None)
    """Most completion tokens in one request."""
