"""Parameters UpdatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdatePrivateEndpointRequestDeclaredRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of update private endpoint request declared region."""
