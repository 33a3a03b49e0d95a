"""Enum BYOK."""

from __future__ import annotations

from typing import Literal, TypeAlias

BYOK: TypeAlias = Literal["required", "optional", "none"] | str
"""Known values of byok."""
