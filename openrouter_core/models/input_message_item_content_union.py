"""Union InputMessageItemContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputMessageItemContentUnion as InputMessageItemContentUnion
else:
    from openrouter_core.unions import Tagged

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
