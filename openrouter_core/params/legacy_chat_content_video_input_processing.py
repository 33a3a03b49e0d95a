"""Parameters LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

LegacyChatContentVideoInputProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""Known values of legacy chat content video input processing."""
