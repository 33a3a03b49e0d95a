"""Enum OperatorName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OperatorName as OperatorName
else:
    OperatorName = Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str
