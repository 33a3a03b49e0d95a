"""Parameters EasyInputMessageContentUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.easy_input_message_content_input_image import EasyInputMessageContentInputImageInput
    from openrouter_core.params.input_audio import InputAudioInput
    from openrouter_core.params.input_file import InputFileInput
    from openrouter_core.params.input_text import InputTextInput
    from openrouter_core.params.input_video import InputVideoInput

    EasyInputMessageContentUnion1Input: TypeAlias = (
        InputTextInput | EasyInputMessageContentInputImageInput | InputFileInput | InputAudioInput | InputVideoInput
    )
    """Part of an input message: text, an image, a file, audio or video."""
