"""Parameters UsageLimitType."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageLimitTypeInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often the spending limit of a key made by OAuth starts again from zero."""
