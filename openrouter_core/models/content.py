"""Union Content."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.content_part_input_audio import ContentPartInputAudio
    from openrouter_core.models.content_part_input_file import ContentPartInputFile
    from openrouter_core.models.content_part_input_video import ContentPartInputVideo
    from openrouter_core.models.create_embeddings_content_image_url import CreateEmbeddingsContentImageURL
    from openrouter_core.models.create_embeddings_content_text import CreateEmbeddingsContentText
    from openrouter_core.unions import UnknownVariant

    Content: TypeAlias = (
        CreateEmbeddingsContentText
        | CreateEmbeddingsContentImageURL
        | ContentPartInputAudio
        | ContentPartInputVideo
        | ContentPartInputFile
        | UnknownVariant
    )
    """Part of an input to embed: text, an image, audio, video or a file."""
else:
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
