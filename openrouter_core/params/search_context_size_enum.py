"""Parameters SearchContextSizeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSizeEnumInput: TypeAlias = Literal["low", "medium", "high"] | str
"""Known values of search context size enum."""
