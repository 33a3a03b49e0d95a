"""Parameters InternApprovalMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternApprovalModeInput: TypeAlias = Literal["manual", "self-drive"] | str
"""Known values of intern approval mode."""
