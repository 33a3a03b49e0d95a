"""Enum ValueType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ValueType: TypeAlias = Literal["scalar", "array"] | str
"""Whether an operator of analytics takes one value or several."""
