"""Enum EasyInputMessagePhaseUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessagePhaseUnion as EasyInputMessagePhaseUnion
else:
    EasyInputMessagePhaseUnion = Literal["commentary", "final_answer"] | str
