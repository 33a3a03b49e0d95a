"""Parameters GuardrailDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GuardrailDataRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that a guardrail allows."""
