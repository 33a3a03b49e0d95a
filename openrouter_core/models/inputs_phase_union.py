"""Enum InputsPhaseUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputsPhaseUnion as InputsPhaseUnion
else:
    InputsPhaseUnion = Literal["commentary", "final_answer"] | str
