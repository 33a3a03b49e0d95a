"""Enum CreatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region to declare for a new private endpoint."""
