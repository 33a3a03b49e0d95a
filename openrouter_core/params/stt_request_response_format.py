"""Parameters STTRequestResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTRequestResponseFormatInput: TypeAlias = Literal["json", "verbose_json"] | str
"""Stt request response format, as the API document has it."""
