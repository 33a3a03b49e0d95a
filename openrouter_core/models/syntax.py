"""Enum Syntax."""

from __future__ import annotations

from typing import Literal, TypeAlias

Syntax: TypeAlias = Literal["lark", "regex"] | str
"""Known values of syntax."""
