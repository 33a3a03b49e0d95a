"""Union Thinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.thinking_adaptive import ThinkingAdaptive
    from openrouter_core.models.thinking_between_tools import ThinkingBetweenTools
    from openrouter_core.models.thinking_disabled import ThinkingDisabled
    from openrouter_core.models.thinking_enabled import ThinkingEnabled
    from openrouter_core.unions import UnknownVariant

    Thinking: TypeAlias = ThinkingEnabled | ThinkingDisabled | ThinkingAdaptive | ThinkingBetweenTools | UnknownVariant
    """Whether and how a model thinks before it answers a Messages request."""
else:
    Thinking = Tagged(
        "type",
        {
            "enabled": "ThinkingEnabled",
            "disabled": "ThinkingDisabled",
            "adaptive": "ThinkingAdaptive",
            "between_tools": "ThinkingBetweenTools",
        },
    )
