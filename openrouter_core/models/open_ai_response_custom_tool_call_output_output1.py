"""Union OpenAIResponseCustomToolCallOutputOutput1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseCustomToolCallOutputOutput1 as OpenAIResponseCustomToolCallOutputOutput1
else:
    from openrouter_core.unions import Tagged

    OpenAIResponseCustomToolCallOutputOutput1 = Tagged(
        "type", {"input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
