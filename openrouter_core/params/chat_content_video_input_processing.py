"""Parameters ChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentVideoInputProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""Known values of chat content video input processing."""
