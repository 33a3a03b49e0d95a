"""Parameters ShellServerToolEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

ShellServerToolEngineInput: TypeAlias = Literal["auto", "openrouter"] | str
"""Who runs shell commands: OpenRouter, or whichever fits."""
