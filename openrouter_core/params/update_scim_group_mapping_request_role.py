"""Parameters UpdateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateScimGroupMappingRequestRoleInput: TypeAlias = Literal["admin", "member"] | str
"""Update scim group mapping request role, as the API document has it."""
