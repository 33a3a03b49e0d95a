"""Enum ServerToolEngineDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolEngineDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of server tool engine data region."""
