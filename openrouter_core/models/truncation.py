"""Enum Truncation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Truncation as Truncation
else:
    Truncation = Literal["auto", "disabled"] | str
