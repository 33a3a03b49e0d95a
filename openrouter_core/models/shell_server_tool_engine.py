"""Enum ShellServerToolEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"] | str
"""Known values of shell server tool engine."""
