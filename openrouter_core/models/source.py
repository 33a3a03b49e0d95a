"""Enum Source."""

from __future__ import annotations

from typing import Literal, TypeAlias

Source: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Known values of source."""
