"""Parameters ContentPartInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_input_audio import ContentPartInputAudio
    from openrouter_core.params.multimodal_media import MultimodalMediaInput


class ContentPartInputAudioParam(TypedDict, total=False):
    """Audio part of an input to embed."""

    input_audio: Required[MultimodalMediaInput]
    type: Required[Literal["input_audio"]]


ContentPartInputAudioInput: TypeAlias = "ContentPartInputAudioParam | ContentPartInputAudio"
"""What may be passed as ContentPartInputAudio: a dict, or the model."""
