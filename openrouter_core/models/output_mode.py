"""Enum OutputMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMode as OutputMode
else:
    OutputMode = Literal["text", "custom_item", "claude_code_compatibility"] | str
