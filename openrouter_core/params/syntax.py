"""Parameters Syntax."""

from __future__ import annotations

from typing import Literal, TypeAlias

SyntaxInput: TypeAlias = Literal["lark", "regex"] | str
"""Language of the grammar that a custom tool's input must follow."""
