"""Union InputsContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputsContent1 as InputsContent1
else:
    from openrouter_core.unions import Tagged

    InputsContent1 = Tagged("type", {"output_text": "ResponseOutputText", "refusal": "OpenAIResponsesRefusalContent"})
