"""Enum OutputMessagePhaseUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessagePhaseUnion as OutputMessagePhaseUnion
else:
    OutputMessagePhaseUnion = Literal["commentary", "final_answer"] | str
