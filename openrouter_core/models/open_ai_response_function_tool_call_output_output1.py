"""Union OpenAIResponseFunctionToolCallOutputOutput1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseFunctionToolCallOutputOutput1 as OpenAIResponseFunctionToolCallOutputOutput1
else:
    from openrouter_core.unions import Tagged

    OpenAIResponseFunctionToolCallOutputOutput1 = Tagged(
        "type", {"input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
