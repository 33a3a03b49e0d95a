"""Enum BaseInputsPhaseUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsPhaseUnion as BaseInputsPhaseUnion
else:
    BaseInputsPhaseUnion = Literal["commentary", "final_answer"] | str
