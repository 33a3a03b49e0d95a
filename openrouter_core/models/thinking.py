"""Union Thinking."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Thinking as Thinking
else:
    from openrouter_core.unions import Tagged

    Thinking = Tagged(
        "type",
        {
            "enabled": "ThinkingEnabled",
            "disabled": "ThinkingDisabled",
            "adaptive": "ThinkingAdaptive",
            "between_tools": "ThinkingBetweenTools",
        },
    )
