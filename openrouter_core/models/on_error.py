"""Enum OnError."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnError: TypeAlias = Literal["log", "block"] | str
"""Known values of on error."""
