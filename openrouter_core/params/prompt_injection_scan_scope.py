"""Parameters PromptInjectionScanScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptInjectionScanScopeInput: TypeAlias = Literal["user_only", "all_messages"] | str
"""Which messages a filter scans for prompt injection."""
