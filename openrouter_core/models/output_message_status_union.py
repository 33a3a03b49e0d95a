"""Enum OutputMessageStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessageStatusUnion as OutputMessageStatusUnion
else:
    OutputMessageStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
