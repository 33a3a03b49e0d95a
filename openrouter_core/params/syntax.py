"""Parameters Syntax."""

from __future__ import annotations

from typing import Literal, TypeAlias

SyntaxInput: TypeAlias = Literal["lark", "regex"] | str
"""Known values of syntax."""
