"""Union ContentPartDoneEventPart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartDoneEventPart as ContentPartDoneEventPart
else:
    from openrouter_core.unions import Tagged

    ContentPartDoneEventPart = Tagged(
        "type",
        {
            "output_text": "ResponseOutputText",
            "reasoning_text": "ReasoningTextContent",
            "refusal": "OpenAIResponsesRefusalContent",
        },
    )
