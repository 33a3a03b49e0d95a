"""Parameters AnthropicOutputEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicOutputEffortInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Known values of anthropic output effort."""
