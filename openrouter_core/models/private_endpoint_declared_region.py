"""Enum PrivateEndpointDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrivateEndpointDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of private endpoint declared region."""
