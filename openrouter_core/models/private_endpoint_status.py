"""Enum PrivateEndpointStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""Whether a private endpoint is a draft, active or disabled."""
