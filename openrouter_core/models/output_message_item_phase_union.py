"""Enum OutputMessageItemPhaseUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessageItemPhaseUnion as OutputMessageItemPhaseUnion
else:
    OutputMessageItemPhaseUnion = Literal["commentary", "final_answer"] | str
