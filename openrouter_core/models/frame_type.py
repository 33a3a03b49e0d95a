"""Enum FrameType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FrameType as FrameType
else:
    FrameType = Literal["first_frame", "last_frame"] | str
