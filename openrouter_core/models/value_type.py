"""Enum ValueType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ValueType: TypeAlias = Literal["scalar", "array"] | str
"""Known values of value type."""
