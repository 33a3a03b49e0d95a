"""Enum PrivateEndpointStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""Known values of private endpoint status."""
