"""Parameters Modality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModalityInput: TypeAlias = Literal["text", "image", "audio"] | str
"""Modality, as the API document has it."""
