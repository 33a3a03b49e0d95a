"""Enum STTRequestResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTRequestResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Form of a transcription: the text alone, or with details."""
