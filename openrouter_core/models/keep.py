"""Union Keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Keep as Keep
else:
    from openrouter_core.unions import AnyOf

    Keep = AnyOf("KeepAll", "AnthropicThinkingTurns", "Literal['all']")
