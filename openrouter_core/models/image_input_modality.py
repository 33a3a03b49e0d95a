"""Enum ImageInputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageInputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""What kind of input an image model takes."""
