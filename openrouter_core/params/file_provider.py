"""Parameters FileProvider."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileProviderInput: TypeAlias = Literal["openai", "anthropic"] | str
"""File provider, as the API document has it."""
