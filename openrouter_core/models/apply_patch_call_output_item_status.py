"""Enum ApplyPatchCallOutputItemStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallOutputItemStatus as ApplyPatchCallOutputItemStatus
else:
    ApplyPatchCallOutputItemStatus = Literal["completed", "failed"] | str
