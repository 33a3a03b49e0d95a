"""Model ContentFilterBuiltinEntryInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_filter_builtin_action import ContentFilterBuiltinAction
    from openrouter_core.models.content_filter_builtin_slug import ContentFilterBuiltinSlug
    from openrouter_core.models.prompt_injection_scan_scope import PromptInjectionScanScope


@model
class ContentFilterBuiltinEntryInput(WireModel):
    """Ready-made content filter to put into a guardrail."""

    action: ContentFilterBuiltinAction
    """What happens on a match: `redact`, `block` or `flag`."""
    slug: ContentFilterBuiltinSlug
    """Kind of content that the filter looks for, such as `email` or `credit-card`."""
    label: str | None = None
    """Label of the filter, up to 100 characters; deprecated. Deprecated."""
    scan_scope: PromptInjectionScanScope | None = None
    """Which messages a prompt injection check looks at: those of the user, or all."""
