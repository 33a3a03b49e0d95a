"""Enum CreatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Create private endpoint request declared region, as the API document has it."""
