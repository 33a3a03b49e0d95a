"""Parameters GuardrailInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

GuardrailIntervalInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of guardrail interval."""
