"""Enum OutputFunctionCallItemStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputFunctionCallItemStatusUnion as OutputFunctionCallItemStatusUnion
else:
    OutputFunctionCallItemStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
