"""Union Content."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Content as Content
else:
    from openrouter_core.unions import Tagged

    Content = Tagged(
        "type",
        {
            "text": "CreateEmbeddingsContentText",
            "image_url": "CreateEmbeddingsContentImageURL",
            "input_audio": "ContentPartInputAudio",
            "input_video": "ContentPartInputVideo",
            "input_file": "ContentPartInputFile",
        },
    )
