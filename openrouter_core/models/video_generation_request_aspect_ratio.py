"""Enum VideoGenerationRequestAspectRatio."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoGenerationRequestAspectRatio: TypeAlias = Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
"""Width to height of a video to generate."""
