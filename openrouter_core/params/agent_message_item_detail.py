"""Parameters AgentMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentMessageItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of agent message item detail."""
