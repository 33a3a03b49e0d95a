"""Parameters ContentFilterEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_filter_entry import ContentFilterEntry
    from openrouter_core.params.content_filter_action import ContentFilterActionInput


class ContentFilterEntryParam(TypedDict, total=False):
    """Content filter of a guardrail with a pattern of one's own."""

    action: Required[ContentFilterActionInput]
    """What happens on a match: `redact`, `block` or `flag`."""
    pattern: Required[str]
    """Regular expression that the filter looks for."""
    label: str | None
    """Label of the filter, up to 100 characters."""


ContentFilterEntryInput: TypeAlias = "ContentFilterEntryParam | ContentFilterEntry"
"""What may be passed as ContentFilterEntry: a dict, or the model."""
