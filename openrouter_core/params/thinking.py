"""Parameters Thinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.thinking_adaptive import ThinkingAdaptiveInput
    from openrouter_core.params.thinking_between_tools import ThinkingBetweenToolsInput
    from openrouter_core.params.thinking_disabled import ThinkingDisabledInput
    from openrouter_core.params.thinking_enabled import ThinkingEnabledInput

    ThinkingInput: TypeAlias = ThinkingEnabledInput | ThinkingDisabledInput | ThinkingAdaptiveInput | ThinkingBetweenToolsInput
    """Whether and how a model thinks before it answers a Messages request."""
