"""Parameters MessagesOutputConfigEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesOutputConfigEffortInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Known values of messages output config effort."""
