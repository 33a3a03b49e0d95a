"""Enum FunctionCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a function's output."""
