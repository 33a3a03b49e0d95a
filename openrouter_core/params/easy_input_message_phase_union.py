"""Parameters EasyInputMessagePhaseUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessagePhaseUnionInput: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is commentary on the way or the final answer."""
