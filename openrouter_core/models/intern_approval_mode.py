"""Enum InternApprovalMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternApprovalMode as InternApprovalMode
else:
    InternApprovalMode = Literal["manual", "self-drive"] | str
