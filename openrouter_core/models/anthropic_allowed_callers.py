"""Enum AnthropicAllowedCallers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicAllowedCallers as AnthropicAllowedCallers
else:
    AnthropicAllowedCallers = Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
