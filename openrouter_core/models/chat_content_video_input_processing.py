"""Enum ChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Known values of chat content video input processing."""
