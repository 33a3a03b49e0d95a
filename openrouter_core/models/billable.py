"""Enum Billable."""

from __future__ import annotations

from typing import Literal, TypeAlias

Billable: TypeAlias = Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str
"""What of an image request is charged for."""
