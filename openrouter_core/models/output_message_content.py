"""Union OutputMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessageContent as OutputMessageContent
else:
    from openrouter_core.unions import Tagged

    OutputMessageContent = Tagged("type", {"output_text": "ResponseOutputText", "refusal": "OpenAIResponsesRefusalContent"})
