"""Enum UpdatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a private endpoint."""
