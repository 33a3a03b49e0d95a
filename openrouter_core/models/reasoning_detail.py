"""Union ReasoningDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_detail_encrypted import ReasoningDetailEncrypted
    from openrouter_core.models.reasoning_detail_server_tool_call import ReasoningDetailServerToolCall
    from openrouter_core.models.reasoning_detail_summary import ReasoningDetailSummary
    from openrouter_core.models.reasoning_detail_text import ReasoningDetailText
    from openrouter_core.unions import UnknownVariant

    ReasoningDetail: TypeAlias = (
        ReasoningDetailSummary | ReasoningDetailEncrypted | ReasoningDetailText | ReasoningDetailServerToolCall | UnknownVariant
    )
    """One block of a model's reasoning: text, summary, encrypted data or a server tool call."""
else:
    ReasoningDetail = Tagged(
        "type",
        {
            "reasoning.summary": "ReasoningDetailSummary",
            "reasoning.encrypted": "ReasoningDetailEncrypted",
            "reasoning.text": "ReasoningDetailText",
            "reasoning.server_tool_call": "ReasoningDetailServerToolCall",
        },
    )
