"""Enum CreateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region to declare for a new provider key."""
