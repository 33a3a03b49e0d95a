"""Enum ActionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ActionEnum: TypeAlias = Literal["read", "write", "delete"] | str
"""Known values of action enum."""
