"""Enum InputsStatusUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputsStatusUnion1 as InputsStatusUnion1
else:
    InputsStatusUnion1 = Literal["completed", "incomplete", "in_progress"] | str
