"""Enum OutputMessageItemPhaseUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputMessageItemPhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an output message is commentary on the way or the final answer."""
