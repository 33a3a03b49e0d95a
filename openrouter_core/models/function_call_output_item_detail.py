"""Enum FunctionCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of function call output item detail."""
