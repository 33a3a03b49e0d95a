"""Enum GuardrailInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

GuardrailInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of guardrail interval."""
