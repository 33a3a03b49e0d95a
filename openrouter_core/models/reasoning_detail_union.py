"""Union ReasoningDetailUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_detail_encrypted import ReasoningDetailEncrypted
    from openrouter_core.models.reasoning_detail_server_tool_call import ReasoningDetailServerToolCall
    from openrouter_core.models.reasoning_detail_summary import ReasoningDetailSummary
    from openrouter_core.models.reasoning_detail_text import ReasoningDetailText
    from openrouter_core.unions import UnknownVariant

    ReasoningDetailUnion: TypeAlias = (
        ReasoningDetailEncrypted | ReasoningDetailServerToolCall | ReasoningDetailSummary | ReasoningDetailText | UnknownVariant
    )
    """One block of reasoning in a chat message or a stream piece."""
else:
    ReasoningDetailUnion = Tagged(
        "type",
        {
            "reasoning.encrypted": "ReasoningDetailEncrypted",
            "reasoning.server_tool_call": "ReasoningDetailServerToolCall",
            "reasoning.summary": "ReasoningDetailSummary",
            "reasoning.text": "ReasoningDetailText",
        },
    )
