"""Parameters ContentFilterBuiltinEntryInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_filter_builtin_entry_input import ContentFilterBuiltinEntryInput
    from openrouter_core.params.content_filter_builtin_action import ContentFilterBuiltinActionInput
    from openrouter_core.params.content_filter_builtin_slug import ContentFilterBuiltinSlugInput
    from openrouter_core.params.prompt_injection_scan_scope import PromptInjectionScanScopeInput


class ContentFilterBuiltinEntryInputParam(TypedDict, total=False):
    """Ready-made content filter to put into a guardrail."""

    action: Required[ContentFilterBuiltinActionInput]
    """What happens on a match: `redact`, `block` or `flag`."""
    slug: Required[ContentFilterBuiltinSlugInput]
    """Kind of content that the filter looks for, such as `email` or `credit-card`."""
    label: str
    """Label of the filter, up to 100 characters; deprecated."""
    scan_scope: PromptInjectionScanScopeInput
    """Which messages a prompt injection check looks at: those of the user, or all."""


ContentFilterBuiltinEntryInputInput: TypeAlias = "ContentFilterBuiltinEntryInputParam | ContentFilterBuiltinEntryInput"
"""What may be passed as ContentFilterBuiltinEntryInput: a dict, or the model."""
