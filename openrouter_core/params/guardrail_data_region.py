"""Parameters GuardrailDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GuardrailDataRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""Guardrail data region, as the API document has it."""
