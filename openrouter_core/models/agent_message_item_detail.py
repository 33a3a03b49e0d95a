"""Enum AgentMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentMessageItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Agent message item detail, as the API document has it."""
