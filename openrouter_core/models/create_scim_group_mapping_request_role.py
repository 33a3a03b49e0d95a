"""Enum CreateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Create scim group mapping request role, as the API document has it."""
