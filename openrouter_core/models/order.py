"""Enum Order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Order as Order
else:
    Order = Literal["asc", "desc"] | str
