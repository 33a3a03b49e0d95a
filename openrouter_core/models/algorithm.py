"""Enum Algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Algorithm as Algorithm
else:
    Algorithm = Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
