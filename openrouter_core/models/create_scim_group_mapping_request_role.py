"""Enum CreateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateScimGroupMappingRequestRole as CreateScimGroupMappingRequestRole
else:
    CreateScimGroupMappingRequestRole = Literal["admin", "member"] | str
