"""Enum ReasoningMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningMode as ReasoningMode
else:
    ReasoningMode = Literal["standard", "pro"] | str
