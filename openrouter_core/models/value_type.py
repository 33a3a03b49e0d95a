"""Enum ValueType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ValueType: TypeAlias = Literal["scalar", "array"] | str
"""Value type, as the API document has it."""
