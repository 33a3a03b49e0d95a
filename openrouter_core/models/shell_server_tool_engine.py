"""Enum ShellServerToolEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellServerToolEngine as ShellServerToolEngine
else:
    ShellServerToolEngine = Literal["auto", "openrouter"] | str
