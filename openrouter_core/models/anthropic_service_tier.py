"""Type AnthropicServiceTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicServiceTier as AnthropicServiceTier
else:
    AnthropicServiceTier = Literal["standard", "priority", "batch"] | str | None
