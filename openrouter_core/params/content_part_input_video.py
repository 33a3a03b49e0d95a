"""Parameters ContentPartInputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_input_video import ContentPartInputVideo
    from openrouter_core.params.multimodal_media import MultimodalMediaInput


class ContentPartInputVideoParam(TypedDict, total=False):
    """Video part of an input to embed."""

    input_video: Required[MultimodalMediaInput]
    type: Required[Literal["input_video"]]


ContentPartInputVideoInput: TypeAlias = "ContentPartInputVideoParam | ContentPartInputVideo"
"""What may be passed as ContentPartInputVideo: a dict, or the model."""
