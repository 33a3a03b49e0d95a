"""Enum InputImageDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputImageDetail as InputImageDetail
else:
    InputImageDetail = Literal["auto", "high", "low", "original"] | str
