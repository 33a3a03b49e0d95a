"""Enum WorkspaceMemberRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceMemberRole: TypeAlias = Literal["admin", "member"] | str
"""Role of a member in a workspace."""
