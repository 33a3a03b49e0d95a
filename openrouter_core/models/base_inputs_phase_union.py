"""Enum BaseInputsPhaseUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

BaseInputsPhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether a message is commentary on the way or the final answer."""
