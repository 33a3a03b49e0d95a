"""Enum KeyBudgetScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeyBudgetScope: TypeAlias = (
    Literal["workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"] | str
)
"""What a budget that limits an API key is set on."""
