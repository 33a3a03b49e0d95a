"""Parameters UpdateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateScimGroupMappingRequestRoleInput: TypeAlias = Literal["admin", "member"] | str
"""Known values of update scim group mapping request role."""
