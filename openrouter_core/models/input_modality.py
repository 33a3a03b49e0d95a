"""Enum InputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""What kind of input a model takes."""
