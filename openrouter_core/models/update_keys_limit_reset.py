"""Enum UpdateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often an API key's spending limit is to start again from zero."""
