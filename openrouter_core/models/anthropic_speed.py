"""Type AnthropicSpeed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicSpeed as AnthropicSpeed
else:
    AnthropicSpeed = Literal["fast", "standard"] | str | None
