"""Enum PublicServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

PublicServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Service tier of an endpoint, where it is not the normal one."""
