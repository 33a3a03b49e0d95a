"""Union AnthropicUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicUsageIteration as AnthropicUsageIteration
else:
    from openrouter_core.unions import AnyOf

    AnthropicUsageIteration = AnyOf(
        "AnthropicCompactionUsageIteration",
        "AnthropicUnknownUsageIteration",
        "AnthropicMessageUsageIteration",
        "AnthropicAdvisorMessageUsageIteration",
    )
