"""Parameters ContextCompressionEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContextCompressionEngineInput: TypeAlias = Literal["middle-out"]
"""Context compression engine, as the API document has it."""
