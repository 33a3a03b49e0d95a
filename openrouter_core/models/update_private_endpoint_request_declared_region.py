"""Enum UpdatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Update private endpoint request declared region, as the API document has it."""
