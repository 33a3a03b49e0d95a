"""Enum ScimGroupMappingRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

ScimGroupMappingRole: TypeAlias = Literal["admin", "member"] | str
"""Scim group mapping role, as the API document has it."""
