"""Parameters AnthropicAllowedCallers."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicAllowedCallersInput: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
"""Who may call an Anthropic tool: the model itself, or code it runs."""
