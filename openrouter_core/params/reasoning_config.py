"""Parameters ReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_config import ReasoningConfig
    from openrouter_core.params.reasoning_context import ReasoningContextInput
    from openrouter_core.params.reasoning_effort import ReasoningEffortInput
    from openrouter_core.params.reasoning_mode import ReasoningModeInput
    from openrouter_core.params.reasoning_summary_verbosity import ReasoningSummaryVerbosityInput


class ReasoningConfigParam(TypedDict, total=False):
    """Whether and how much a model reasons before it answers, and what is shown of it."""

    context: ReasoningContextInput | None
    """Which turns' reasoning the model gets to see again."""
    effort: ReasoningEffortInput | None
    """How much to reason, from `none` to `max`."""
    mode: ReasoningModeInput | None
    """Reasoning mode, `standard` or `pro`."""
    summary: ReasoningSummaryVerbosityInput | None
    """How detailed the summary of the reasoning is."""
    enabled: bool | None
    """Whether to reason at all."""
    max_tokens: int | None
    """Most tokens to spend on reasoning."""


ReasoningConfigInput: TypeAlias = "ReasoningConfigParam | ReasoningConfig"
"""What may be passed as ReasoningConfig: a dict, or the model."""
