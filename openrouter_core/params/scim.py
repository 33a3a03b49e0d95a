"""Parameters: scim."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateScimGroupMappingRequestRoleInput: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a new SCIM group mapping gives."""


KeepMembersEnumInput: TypeAlias = Literal["true", "false"] | str
"""Whether members stay when a SCIM group mapping is deleted."""


KeepMembersInput: TypeAlias = "KeepMembersEnumInput | bool"
"""Whether members stay once a group mapping is deleted: a boolean or its text."""


UpdateScimGroupMappingRequestRoleInput: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a SCIM group mapping is to give from now on."""
