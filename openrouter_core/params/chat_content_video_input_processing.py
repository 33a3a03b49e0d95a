"""Parameters ChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentVideoInputProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""Chat content video input processing, as the API document has it."""
