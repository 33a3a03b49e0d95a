"""Enum ImageInputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageInputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""Image input modality, as the API document has it."""
