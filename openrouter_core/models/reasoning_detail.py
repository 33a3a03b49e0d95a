"""Union ReasoningDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDetail as ReasoningDetail
else:
    from openrouter_core.unions import Tagged

    ReasoningDetail = Tagged(
        "type",
        {
            "reasoning.summary": "ReasoningDetailSummary",
            "reasoning.encrypted": "ReasoningDetailEncrypted",
            "reasoning.text": "ReasoningDetailText",
            "reasoning.server_tool_call": "ReasoningDetailServerToolCall",
        },
    )
