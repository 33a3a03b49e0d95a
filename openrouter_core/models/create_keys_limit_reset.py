"""Enum CreateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Create keys limit reset, as the API document has it."""
