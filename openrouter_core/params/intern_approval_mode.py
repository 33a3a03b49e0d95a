"""Parameters InternApprovalMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternApprovalModeInput: TypeAlias = Literal["manual", "self-drive"] | str
"""Intern approval mode, as the API document has it."""
