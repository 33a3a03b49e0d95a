"""Enum OpenAIResponsesTruncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponsesTruncation: TypeAlias = Literal["auto", "disabled"] | str
"""Known values of open ai responses truncation."""
