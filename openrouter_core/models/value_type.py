"""Enum ValueType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ValueType as ValueType
else:
    ValueType = Literal["scalar", "array"] | str
