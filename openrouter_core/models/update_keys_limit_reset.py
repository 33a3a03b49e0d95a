"""Enum UpdateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Update keys limit reset, as the API document has it."""
