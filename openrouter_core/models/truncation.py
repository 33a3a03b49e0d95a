"""Enum Truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

Truncation: TypeAlias = Literal["auto", "disabled"] | str
"""Whether a response's input was to be shortened if too long."""
