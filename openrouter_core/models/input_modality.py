"""Enum InputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""Known values of input modality."""
