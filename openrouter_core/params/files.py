"""Parameters: files."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileProviderInput: TypeAlias = Literal["openai", "anthropic"] | str
"""Provider that keeps a file."""


OrderInput: TypeAlias = Literal["asc", "desc"] | str
"""Whether files are listed oldest first or newest first."""
