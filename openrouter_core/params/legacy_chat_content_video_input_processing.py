"""Parameters LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

LegacyChatContentVideoInputProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""Legacy chat content video input processing, as the API document has it."""
