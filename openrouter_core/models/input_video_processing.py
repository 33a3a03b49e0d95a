"""Enum InputVideoProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputVideoProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Input video processing, as the API document has it."""
