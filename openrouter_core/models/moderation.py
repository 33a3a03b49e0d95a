"""Enum Moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

Moderation: TypeAlias = Literal["auto", "low"] | str
"""How strictly the image tool's images are moderated."""
