"""Parameters OpenAIResponsesTruncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponsesTruncationInput: TypeAlias = Literal["auto", "disabled"] | str
"""Known values of open ai responses truncation."""
