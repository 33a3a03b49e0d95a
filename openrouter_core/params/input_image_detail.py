"""Parameters InputImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputImageDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an input image."""
