"""Parameters ContextCompressionEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContextCompressionEngineInput: TypeAlias = Literal["middle-out"]
"""How a prompt that is too long is shortened."""
