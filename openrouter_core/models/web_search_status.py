"""Enum WebSearchStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchStatus as WebSearchStatus
else:
    WebSearchStatus = Literal["completed", "searching", "in_progress", "failed"] | str
