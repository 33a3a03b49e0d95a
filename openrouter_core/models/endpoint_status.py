"""Enum EndpointStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EndpointStatus as EndpointStatus
else:
    EndpointStatus = Literal[0, -1, -2, -3, -5, -10] | int
