"""Enum ChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""How a video in a chat message is processed."""
