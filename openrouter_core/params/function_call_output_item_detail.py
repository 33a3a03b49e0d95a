"""Parameters FunctionCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of function call output item detail."""
