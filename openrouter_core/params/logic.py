"""Parameters Logic."""

from __future__ import annotations

from typing import Literal, TypeAlias

LogicInput: TypeAlias = Literal["and", "or"] | str
"""Known values of logic."""
