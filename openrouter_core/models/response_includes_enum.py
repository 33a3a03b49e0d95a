"""Enum ResponseIncludesEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ResponseIncludesEnum as ResponseIncludesEnum
else:
    ResponseIncludesEnum = (
        Literal[
            "file_search_call.results",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "reasoning.encrypted_content",
            "code_interpreter_call.outputs",
        ]
        | str
    )
