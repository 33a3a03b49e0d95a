"""Enum LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

LegacyChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""How a video in a chat message of the older form is processed."""
