"""Union EasyInputMessageContentUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.easy_input_message_content_input_image import EasyInputMessageContentInputImage
    from openrouter_core.models.input_audio import InputAudio
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_text import InputText
    from openrouter_core.models.input_video import InputVideo
    from openrouter_core.unions import UnknownVariant

    EasyInputMessageContentUnion1: TypeAlias = (
        InputText | EasyInputMessageContentInputImage | InputFile | InputAudio | InputVideo | UnknownVariant
    )
    """Part of an input message: text, an image, a file, audio or video."""
else:
    EasyInputMessageContentUnion1 = Tagged(
        "type",
        {
            "input_text": "InputText",
            "input_image": "EasyInputMessageContentInputImage",
            "input_file": "InputFile",
            "input_audio": "InputAudio",
            "input_video": "InputVideo",
        },
    )
