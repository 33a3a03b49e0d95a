"""Enum ScimGroupMappingRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

ScimGroupMappingRole: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a SCIM group mapping gives."""
