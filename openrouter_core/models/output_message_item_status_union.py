"""Enum OutputMessageItemStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessageItemStatusUnion as OutputMessageItemStatusUnion
else:
    OutputMessageItemStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
