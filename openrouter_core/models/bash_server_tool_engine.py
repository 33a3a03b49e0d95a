"""Enum BashServerToolEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Bash server tool engine, as the API document has it."""
