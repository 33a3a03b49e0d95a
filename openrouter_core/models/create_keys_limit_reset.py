"""Enum CreateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of create keys limit reset."""
