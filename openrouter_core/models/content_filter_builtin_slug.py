"""Enum ContentFilterBuiltinSlug."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterBuiltinSlug: TypeAlias = (
    Literal["email", "phone", "ssn", "credit-card", "ip-address", "secrets", "person-name", "address", "regex-prompt-injection"]
    | str
)
"""Built-in content filter, by what it looks for."""
