"""Parameters InputsPhaseUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputsPhaseUnionInput: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an earlier assistant message was commentary or the final answer."""
