"""Enum FunctionCallOutputItemDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallOutputItemDetail as FunctionCallOutputItemDetail
else:
    FunctionCallOutputItemDetail = Literal["auto", "high", "low", "original"] | str
