"""Enum UpdateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of update keys limit reset."""
