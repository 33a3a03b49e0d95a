"""Union OpenAIResponseInputMessageItemContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseInputMessageItemContent as OpenAIResponseInputMessageItemContent
else:
    from openrouter_core.unions import Tagged

    OpenAIResponseInputMessageItemContent = Tagged(
        "type", {"input_audio": "InputAudio", "input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
