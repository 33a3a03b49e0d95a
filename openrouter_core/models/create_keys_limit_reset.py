"""Enum CreateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a new API key's spending limit starts again from zero."""
