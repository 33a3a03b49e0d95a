"""Enum OutputMessagePhaseUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputMessagePhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant's message is commentary on the way or the final answer."""
