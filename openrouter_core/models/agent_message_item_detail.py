"""Enum AgentMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentMessageItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of agent message item detail."""
