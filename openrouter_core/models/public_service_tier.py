"""Enum PublicServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

PublicServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Known values of public service tier."""
