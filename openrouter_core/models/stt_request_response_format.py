"""Enum STTRequestResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTRequestResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Known values of stt request response format."""
