"""Enum CompoundFilterType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CompoundFilterType as CompoundFilterType
else:
    CompoundFilterType = Literal["and", "or"] | str
