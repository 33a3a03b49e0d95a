"""Parameters InputVideoProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputVideoProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""Input video processing, as the API document has it."""
