"""Enum Truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

Truncation: TypeAlias = Literal["auto", "disabled"] | str
"""Known values of truncation."""
