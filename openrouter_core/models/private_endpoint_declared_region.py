"""Enum PrivateEndpointDeclaredRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointDeclaredRegion as PrivateEndpointDeclaredRegion
else:
    PrivateEndpointDeclaredRegion = Literal["global", "europe", "us"] | str
