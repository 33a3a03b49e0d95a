"""Enum UpdateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a provider key."""
