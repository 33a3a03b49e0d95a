"""Model ContentFilterBuiltinEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentFilterBuiltinEntry as ContentFilterBuiltinEntry
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentFilterBuiltinEntry(WireModel):
        """Ready-made content filter of a guardrail, with what it does on a match."""

        action: ContentFilterBuiltinAction
        slug: ContentFilterBuiltinSlug
        label: str | None = None
        scan_scope: PromptInjectionScanScope | None = None
