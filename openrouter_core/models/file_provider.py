"""Enum FileProvider."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileProvider: TypeAlias = Literal["openai", "anthropic"] | str
"""Provider that keeps a file."""
