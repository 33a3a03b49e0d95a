"""Enum AgentMessageItemDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AgentMessageItemDetail as AgentMessageItemDetail
else:
    AgentMessageItemDetail = Literal["auto", "high", "low", "original"] | str
