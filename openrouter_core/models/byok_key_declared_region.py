"""Enum BYOKKeyDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

BYOKKeyDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that the owner of a provider key declares for it."""
