"""Enum InputVideoProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputVideoProcessing: TypeAlias = Literal["agentic", "static"] | str
"""How an input video is processed."""
