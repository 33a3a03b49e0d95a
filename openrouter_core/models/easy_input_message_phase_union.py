"""Enum EasyInputMessagePhaseUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessagePhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is commentary on the way or the final answer."""
