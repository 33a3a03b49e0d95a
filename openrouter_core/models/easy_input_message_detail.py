"""Enum EasyInputMessageDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessageDetail as EasyInputMessageDetail
else:
    EasyInputMessageDetail = Literal["auto", "high", "low", "original"] | str
