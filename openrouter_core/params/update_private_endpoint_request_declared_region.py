"""Parameters UpdatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdatePrivateEndpointRequestDeclaredRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a private endpoint."""
