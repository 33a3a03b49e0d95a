"""Union AnthropicUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_advisor_message_usage_iteration import AnthropicAdvisorMessageUsageIteration
    from openrouter_core.models.anthropic_compaction_usage_iteration import AnthropicCompactionUsageIteration
    from openrouter_core.models.anthropic_message_usage_iteration import AnthropicMessageUsageIteration
    from openrouter_core.models.anthropic_unknown_usage_iteration import AnthropicUnknownUsageIteration

    AnthropicUsageIteration: TypeAlias = (
        AnthropicCompactionUsageIteration
        | AnthropicUnknownUsageIteration
        | AnthropicMessageUsageIteration
        | AnthropicAdvisorMessageUsageIteration
    )
    """Token usage of one step: a message, the advisor, a compaction or another kind."""
else:
    AnthropicUsageIteration = AnyOf(
        "AnthropicCompactionUsageIteration",
        "AnthropicUnknownUsageIteration",
        "AnthropicMessageUsageIteration",
        "AnthropicAdvisorMessageUsageIteration",
    )
