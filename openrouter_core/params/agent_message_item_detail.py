"""Parameters AgentMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentMessageItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in an agent's message."""
