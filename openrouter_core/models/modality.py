"""Enum Modality."""

from __future__ import annotations

from typing import Literal, TypeAlias

Modality: TypeAlias = Literal["text", "image", "audio"] | str
"""What kind of output a chat model is to give."""
