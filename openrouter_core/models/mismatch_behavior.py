"""Enum MismatchBehavior."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MismatchBehavior as MismatchBehavior
else:
    MismatchBehavior = Literal["error", "drop_block"] | str
