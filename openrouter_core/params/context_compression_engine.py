"""Parameters ContextCompressionEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContextCompressionEngineInput: TypeAlias = Literal["middle-out"]
"""The one value of context compression engine."""
