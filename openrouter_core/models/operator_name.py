"""Enum OperatorName."""

from __future__ import annotations

from typing import Literal, TypeAlias

OperatorName: TypeAlias = Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str
"""How a filter of an analytics query compares."""
