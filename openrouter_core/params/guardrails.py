"""Parameters: guardrails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core import models

ContentFilterActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a filter of one's own does with content it matches."""


ContentFilterBuiltinActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a built-in filter does with content it matches."""


ContentFilterBuiltinSlugInput: TypeAlias = (
    Literal["email", "phone", "ssn", "credit-card", "ip-address", "secrets", "person-name", "address", "regex-prompt-injection"]
    | str
)
"""Built-in content filter, by what it looks for."""


PromptInjectionScanScopeInput: TypeAlias = Literal["user_only", "all_messages"] | str
"""Which messages a filter scans for prompt injection."""


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


ContentFilterBuiltinEntryInputInput: TypeAlias = "ContentFilterBuiltinEntryInputParam | models.ContentFilterBuiltinEntryInput"
"""What may be passed as ContentFilterBuiltinEntryInput: a dict, or the model."""


class ContentFilterEntryParam(TypedDict, total=False):
    """Content filter of a guardrail with a pattern of one's own."""

    action: Required[ContentFilterActionInput]
    """What happens on a match: `redact`, `block` or `flag`."""
    pattern: Required[str]
    """Regular expression that the filter looks for."""
    label: str | None
    """Label of the filter, up to 100 characters."""


ContentFilterEntryInput: TypeAlias = "ContentFilterEntryParam | models.ContentFilterEntry"
"""What may be passed as ContentFilterEntry: a dict, or the model."""


GuardrailDataRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that a guardrail allows."""


GuardrailIntervalInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a guardrail's spending limit starts again from zero."""
