"""Enum Arena."""

from __future__ import annotations

from typing import Literal, TypeAlias

Arena: TypeAlias = Literal["models", "builders", "agents"] | str
"""Known values of arena."""
