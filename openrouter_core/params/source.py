"""Parameters Source."""

from __future__ import annotations

from typing import Literal, TypeAlias

SourceInput: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Publisher to take benchmark scores from."""
