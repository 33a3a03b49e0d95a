"""Enum ResponseIncludesEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseIncludesEnum: TypeAlias = (
    Literal[
        "file_search_call.results",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "reasoning.encrypted_content",
        "code_interpreter_call.outputs",
    ]
    | str
)
"""Further data to include in a response."""
