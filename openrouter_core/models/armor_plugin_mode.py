"""Enum ArmorPluginMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArmorPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""Whether the armor plugin acts on its verdict or only records it."""
