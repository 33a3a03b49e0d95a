"""Enum FormatEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FormatEnum: TypeAlias = Literal["mp3", "wav"] | str
"""Format of audio that is sent to a model."""
