"""Enum ActionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ActionEnum: TypeAlias = Literal["read", "write", "delete"] | str
"""What a call of the memory tool did with an entry."""
