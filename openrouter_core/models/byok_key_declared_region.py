"""Enum BYOKKeyDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

BYOKKeyDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of byok key declared region."""
