"""Type ORAnthropicStopReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

ORAnthropicStopReason: TypeAlias = (
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
"""Why a model stopped writing a Messages answer, or null while it goes on."""
