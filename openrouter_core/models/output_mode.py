"""Enum OutputMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputMode: TypeAlias = Literal["text", "custom_item", "claude_code_compatibility"] | str
"""Known values of output mode."""
