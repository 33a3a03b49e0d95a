"""Enum LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LegacyChatContentVideoInputProcessing as LegacyChatContentVideoInputProcessing
else:
    LegacyChatContentVideoInputProcessing = Literal["agentic", "static"] | str
