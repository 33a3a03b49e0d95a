"""Parameters SearchContextSizeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSizeEnumInput: TypeAlias = Literal["low", "medium", "high"] | str
"""How much context from the web the search tool gives the model."""
