"""Enum DraftOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DraftOnly as DraftOnly
else:
    DraftOnly = Literal["true", "false"] | str
