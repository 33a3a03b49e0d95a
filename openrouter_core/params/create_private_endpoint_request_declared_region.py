"""Parameters CreatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreatePrivateEndpointRequestDeclaredRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of create private endpoint request declared region."""
