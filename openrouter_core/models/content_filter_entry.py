"""Model ContentFilterEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentFilterEntry as ContentFilterEntry
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ContentFilterEntry(WireModel):
        """Content filter of a guardrail with a pattern of one's own."""

        action: ContentFilterAction
        pattern: str
        label: str | None = nullable(default=None)
