"""Enum BYOKKeyDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

BYOKKeyDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Byok key declared region, as the API document has it."""
