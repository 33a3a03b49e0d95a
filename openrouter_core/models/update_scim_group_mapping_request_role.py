"""Enum UpdateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a SCIM group mapping is to give from now on."""
