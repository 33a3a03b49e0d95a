"""Enum ChatContentImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentImageDetail: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""How finely the model looks at an image in a chat message."""
