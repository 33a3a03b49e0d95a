"""Enum GuardrailInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GuardrailInterval as GuardrailInterval
else:
    GuardrailInterval = Literal["daily", "weekly", "monthly"] | str
