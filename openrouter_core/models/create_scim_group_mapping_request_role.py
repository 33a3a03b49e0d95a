"""Enum CreateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Known values of create scim group mapping request role."""
