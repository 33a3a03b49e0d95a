"""Union InputMessageItemContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.input_audio import InputAudio
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_message_item_content_input_image import InputMessageItemContentInputImage
    from openrouter_core.models.input_text import InputText
    from openrouter_core.models.input_video import InputVideo
    from openrouter_core.unions import UnknownVariant

    InputMessageItemContentUnion: TypeAlias = (
        InputText | InputMessageItemContentInputImage | InputFile | InputAudio | InputVideo | UnknownVariant
    )
    """Part of an input message item: text, an image, a file, audio or video."""
else:
    InputMessageItemContentUnion = Tagged(
        "type",
        {
            "input_text": "InputText",
            "input_image": "InputMessageItemContentInputImage",
            "input_file": "InputFile",
            "input_audio": "InputAudio",
            "input_video": "InputVideo",
        },
    )
