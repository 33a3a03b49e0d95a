"""Enum GuardrailInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

GuardrailInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a guardrail's spending limit starts again from zero."""
