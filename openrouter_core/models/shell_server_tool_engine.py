"""Enum ShellServerToolEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"] | str
"""Shell server tool engine, as the API document has it."""
