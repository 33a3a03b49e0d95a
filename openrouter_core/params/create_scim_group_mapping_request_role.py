"""Parameters CreateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateScimGroupMappingRequestRoleInput: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a new SCIM group mapping gives."""
