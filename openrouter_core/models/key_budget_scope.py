"""Enum KeyBudgetScope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import KeyBudgetScope as KeyBudgetScope
else:
    KeyBudgetScope = (
        Literal["workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"] | str
    )
