"""Enum UpdatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UpdatePrivateEndpointRequestDeclaredRegion as UpdatePrivateEndpointRequestDeclaredRegion
else:
    UpdatePrivateEndpointRequestDeclaredRegion = Literal["global", "europe", "us"] | str
