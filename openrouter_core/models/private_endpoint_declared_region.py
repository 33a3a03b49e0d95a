"""Enum PrivateEndpointDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrivateEndpointDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that the owner of a private endpoint declares for it."""
