"""Enum Syntax."""

from __future__ import annotations

from typing import Literal, TypeAlias

Syntax: TypeAlias = Literal["lark", "regex"] | str
"""Syntax, as the API document has it."""
