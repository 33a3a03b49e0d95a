"""Enum PromptInjectionScanScope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PromptInjectionScanScope as PromptInjectionScanScope
else:
    PromptInjectionScanScope = Literal["user_only", "all_messages"] | str
