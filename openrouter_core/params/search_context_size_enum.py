"""Parameters SearchContextSizeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSizeEnumInput: TypeAlias = Literal["low", "medium", "high"] | str
"""Search context size enum, as the API document has it."""
