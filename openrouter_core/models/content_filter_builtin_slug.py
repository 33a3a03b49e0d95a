"""Enum ContentFilterBuiltinSlug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentFilterBuiltinSlug as ContentFilterBuiltinSlug
else:
    ContentFilterBuiltinSlug = (
        Literal[
            "email", "phone", "ssn", "credit-card", "ip-address", "secrets", "person-name", "address", "regex-prompt-injection"
        ]
        | str
    )
