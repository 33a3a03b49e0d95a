"""Enum Modality."""

from __future__ import annotations

from typing import Literal, TypeAlias

Modality: TypeAlias = Literal["text", "image", "audio"] | str
"""Known values of modality."""
