"""Enum InternApprovalMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternApprovalMode: TypeAlias = Literal["manual", "self-drive"] | str
"""Known values of intern approval mode."""
