"""Enum PrivateEndpointStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""Private endpoint status, as the API document has it."""
