"""Enum LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

LegacyChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Known values of legacy chat content video input processing."""
