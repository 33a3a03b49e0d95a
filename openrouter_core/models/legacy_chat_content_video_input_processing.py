"""Enum LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

LegacyChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Legacy chat content video input processing, as the API document has it."""
