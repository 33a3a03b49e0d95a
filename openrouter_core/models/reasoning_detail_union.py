"""Union ReasoningDetailUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDetailUnion as ReasoningDetailUnion
else:
    from openrouter_core.unions import Tagged

    ReasoningDetailUnion = Tagged(
        "type",
        {
            "reasoning.encrypted": "ReasoningDetailEncrypted",
            "reasoning.server_tool_call": "ReasoningDetailServerToolCall",
            "reasoning.summary": "ReasoningDetailSummary",
            "reasoning.text": "ReasoningDetailText",
        },
    )
