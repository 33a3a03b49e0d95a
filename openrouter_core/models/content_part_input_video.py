"""Model ContentPartInputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.multimodal_media import MultimodalMedia


@model
class ContentPartInputVideo(WireModel):
    """Video part of an input to embed."""

    input_video: MultimodalMedia
    type: Literal["input_video"]
