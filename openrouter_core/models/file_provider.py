"""Enum FileProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FileProvider as FileProvider
else:
    FileProvider = Literal["openai", "anthropic"] | str
