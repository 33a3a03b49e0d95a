"""Enum ScimGroupMappingRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ScimGroupMappingRole as ScimGroupMappingRole
else:
    ScimGroupMappingRole = Literal["admin", "member"] | str
