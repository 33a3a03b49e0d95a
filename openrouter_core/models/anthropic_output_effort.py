"""Enum AnthropicOutputEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicOutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Anthropic output effort, as the API document has it."""
