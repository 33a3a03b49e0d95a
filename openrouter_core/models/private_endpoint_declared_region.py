"""Enum PrivateEndpointDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrivateEndpointDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Private endpoint declared region, as the API document has it."""
