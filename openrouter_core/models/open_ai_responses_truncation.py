"""Enum OpenAIResponsesTruncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponsesTruncation: TypeAlias = Literal["auto", "disabled"] | str
"""Open ai responses truncation, as the API document has it."""
