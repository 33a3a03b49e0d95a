"""Enum CreatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreatePrivateEndpointRequestDeclaredRegion as CreatePrivateEndpointRequestDeclaredRegion
else:
    CreatePrivateEndpointRequestDeclaredRegion = Literal["global", "europe", "us"] | str
