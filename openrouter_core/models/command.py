"""Enum Command."""

from __future__ import annotations

from typing import Literal, TypeAlias

Command: TypeAlias = Literal["view", "create", "str_replace", "insert"] | str
"""What the text editor tool does with a file."""
