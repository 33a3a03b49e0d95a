"""Enum OutputItemFunctionCallStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemFunctionCallStatusUnion as OutputItemFunctionCallStatusUnion
else:
    OutputItemFunctionCallStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
