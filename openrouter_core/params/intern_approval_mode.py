"""Parameters InternApprovalMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternApprovalModeInput: TypeAlias = Literal["manual", "self-drive"] | str
"""Whether an intern asks before it acts or goes ahead."""
