"""Parameters InputMessageItemContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.input_audio import InputAudioInput
    from openrouter_core.params.input_file import InputFileInput
    from openrouter_core.params.input_message_item_content_input_image import InputMessageItemContentInputImageInput
    from openrouter_core.params.input_text import InputTextInput
    from openrouter_core.params.input_video import InputVideoInput

    InputMessageItemContentUnionInput: TypeAlias = (
        InputTextInput | InputMessageItemContentInputImageInput | InputFileInput | InputAudioInput | InputVideoInput
    )
    """Part of an input message item: text, an image, a file, audio or video."""
