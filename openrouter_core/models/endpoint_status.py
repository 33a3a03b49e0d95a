"""Enum EndpointStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

EndpointStatus: TypeAlias = Literal[0, -1, -2, -3, -5, -10] | int
"""Health of an endpoint: 0 is normal, a negative number is not."""
