"""Parameters FormatEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FormatEnumInput: TypeAlias = Literal["mp3", "wav"] | str
"""Known values of format enum."""
