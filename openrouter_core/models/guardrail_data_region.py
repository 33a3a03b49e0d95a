"""Enum GuardrailDataRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GuardrailDataRegion as GuardrailDataRegion
else:
    GuardrailDataRegion = Literal["global", "europe", "us"] | str
