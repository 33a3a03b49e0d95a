"""Enum CreateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Create byok key request declared region, as the API document has it."""
