"""Model ContentFilterBuiltinEntryInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentFilterBuiltinEntryInput as ContentFilterBuiltinEntryInput
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentFilterBuiltinEntryInput(WireModel):
        """Ready-made content filter to put into a guardrail."""

        action: ContentFilterBuiltinAction
        slug: ContentFilterBuiltinSlug
        label: str | None = None
        scan_scope: PromptInjectionScanScope | None = None
