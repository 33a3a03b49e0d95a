"""Enum ChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentVideoInputProcessing as ChatContentVideoInputProcessing
else:
    ChatContentVideoInputProcessing = Literal["agentic", "static"] | str
