"""Parameters UsageLimitType."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageLimitTypeInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of usage limit type."""
