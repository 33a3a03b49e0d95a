"""Enum WorkspaceMemberRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceMemberRole: TypeAlias = Literal["admin", "member"] | str
"""Workspace member role, as the API document has it."""
