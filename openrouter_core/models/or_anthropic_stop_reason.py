"""Type ORAnthropicStopReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicStopReason as ORAnthropicStopReason
else:
    ORAnthropicStopReason = (
        Literal[
            "end_turn",
            "max_tokens",
            "model_context_window_exceeded",
            "stop_sequence",
            "tool_use",
            "pause_turn",
            "refusal",
            "compaction",
        ]
        | str
        | None
    )
