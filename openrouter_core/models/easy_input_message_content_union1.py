"""Union EasyInputMessageContentUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessageContentUnion1 as EasyInputMessageContentUnion1
else:
    from openrouter_core.unions import Tagged

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
