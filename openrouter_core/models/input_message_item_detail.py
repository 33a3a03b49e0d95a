"""Enum InputMessageItemDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputMessageItemDetail as InputMessageItemDetail
else:
    InputMessageItemDetail = Literal["auto", "high", "low", "original"] | str
