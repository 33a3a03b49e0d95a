"""Enum PrivateEndpointStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointStatus as PrivateEndpointStatus
else:
    PrivateEndpointStatus = Literal["draft", "active", "disabled"] | str
