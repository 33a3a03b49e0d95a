"""Parameters BashServerToolEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

BashServerToolEngineInput: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Known values of bash server tool engine."""
