"""Parameters FunctionCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Function call output item detail, as the API document has it."""
