"""Enum ServerToolEngineDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolEngineDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region in which a server tool's engine can be used."""
