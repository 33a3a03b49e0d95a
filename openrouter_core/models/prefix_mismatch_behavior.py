"""Enum PrefixMismatchBehavior."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PrefixMismatchBehavior as PrefixMismatchBehavior
else:
    PrefixMismatchBehavior = Literal["error", "drop_block"] | str
