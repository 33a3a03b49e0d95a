"""Parameters Content."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.content_part_input_audio import ContentPartInputAudioInput
    from openrouter_core.params.content_part_input_file import ContentPartInputFileInput
    from openrouter_core.params.content_part_input_video import ContentPartInputVideoInput
    from openrouter_core.params.create_embeddings_content_image_url import CreateEmbeddingsContentImageURLInput
    from openrouter_core.params.create_embeddings_content_text import CreateEmbeddingsContentTextInput

    ContentInput: TypeAlias = (
        CreateEmbeddingsContentTextInput
        | CreateEmbeddingsContentImageURLInput
        | ContentPartInputAudioInput
        | ContentPartInputVideoInput
        | ContentPartInputFileInput
    )
    """Part of an input to embed: text, an image, audio, video or a file."""
