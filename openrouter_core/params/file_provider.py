"""Parameters FileProvider."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileProviderInput: TypeAlias = Literal["openai", "anthropic"] | str
"""Known values of file provider."""
