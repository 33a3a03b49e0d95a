"""Enum OutputModalityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputModalityEnum: TypeAlias = Literal["text", "image"] | str
"""Output modality enum, as the API document has it."""
