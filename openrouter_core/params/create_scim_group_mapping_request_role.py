"""Parameters CreateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateScimGroupMappingRequestRoleInput: TypeAlias = Literal["admin", "member"] | str
"""Known values of create scim group mapping request role."""
