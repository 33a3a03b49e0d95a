"""Parameters ReasoningDetailUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.reasoning_detail_encrypted import ReasoningDetailEncryptedInput
    from openrouter_core.params.reasoning_detail_server_tool_call import ReasoningDetailServerToolCallInput
    from openrouter_core.params.reasoning_detail_summary import ReasoningDetailSummaryInput
    from openrouter_core.params.reasoning_detail_text import ReasoningDetailTextInput

    ReasoningDetailUnionInput: TypeAlias = (
        ReasoningDetailEncryptedInput
        | ReasoningDetailServerToolCallInput
        | ReasoningDetailSummaryInput
        | ReasoningDetailTextInput
    )
    """One block of reasoning in a chat message or a stream piece."""
