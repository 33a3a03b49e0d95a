"""Enum UpdateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UpdateScimGroupMappingRequestRole as UpdateScimGroupMappingRequestRole
else:
    UpdateScimGroupMappingRequestRole = Literal["admin", "member"] | str
