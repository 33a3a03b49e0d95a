"""Enum UpdateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Update byok key request declared region, as the API document has it."""
