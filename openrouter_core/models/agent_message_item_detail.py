"""Enum AgentMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentMessageItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in an agent's message."""
