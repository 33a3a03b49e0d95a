"""Enum Billable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Billable as Billable
else:
    Billable = Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str
