"""Parameters Command."""

from __future__ import annotations

from typing import Literal, TypeAlias

CommandInput: TypeAlias = Literal["view", "create", "str_replace", "insert"] | str
"""What the text editor tool does with a file."""
