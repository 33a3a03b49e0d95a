"""Enum InternApprovalMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternApprovalMode: TypeAlias = Literal["manual", "self-drive"] | str
"""Whether an intern asks before it acts or goes ahead."""
