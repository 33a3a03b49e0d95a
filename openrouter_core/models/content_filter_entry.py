"""Model ContentFilterEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.content_filter_action import ContentFilterAction


@model
class ContentFilterEntry(WireModel):
    """Content filter of a guardrail with a pattern of one's own."""

    action: ContentFilterAction
    """What happens on a match: `redact`, `block` or `flag`."""
    pattern: str
    """Regular expression that the filter looks for."""
    label: str | None = nullable(default=None)
    """Label of the filter, up to 100 characters."""
