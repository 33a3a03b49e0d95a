"""Enum InputsStatusUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputsStatusUnion2 as InputsStatusUnion2
else:
    InputsStatusUnion2 = Literal["completed", "incomplete", "in_progress"] | str
