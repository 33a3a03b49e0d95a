"""Enum Distillable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Distillable as Distillable
else:
    Distillable = Literal["true", "false"] | str
