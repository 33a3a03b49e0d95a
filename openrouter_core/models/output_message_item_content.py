"""Union OutputMessageItemContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessageItemContent as OutputMessageItemContent
else:
    from openrouter_core.unions import Tagged

    OutputMessageItemContent = Tagged("type", {"output_text": "ResponseOutputText", "refusal": "OpenAIResponsesRefusalContent"})
