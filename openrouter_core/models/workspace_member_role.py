"""Enum WorkspaceMemberRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WorkspaceMemberRole as WorkspaceMemberRole
else:
    WorkspaceMemberRole = Literal["admin", "member"] | str
