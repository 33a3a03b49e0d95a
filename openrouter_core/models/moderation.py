"""Enum Moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

Moderation: TypeAlias = Literal["auto", "low"] | str
"""Known values of moderation."""
