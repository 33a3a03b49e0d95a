"""Enum WorkspaceMemberRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceMemberRole: TypeAlias = Literal["admin", "member"] | str
"""Known values of workspace member role."""
