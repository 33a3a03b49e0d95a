"""Enum Source."""

from __future__ import annotations

from typing import Literal, TypeAlias

Source: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Publisher to take benchmark scores from."""
