"""Enum ScimGroupMappingRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

ScimGroupMappingRole: TypeAlias = Literal["admin", "member"] | str
"""Known values of scim group mapping role."""
