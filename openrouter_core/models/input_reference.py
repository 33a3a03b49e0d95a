"""Union InputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.content_part_audio import ContentPartAudio
    from openrouter_core.models.content_part_image import ContentPartImage
    from openrouter_core.models.content_part_video import ContentPartVideo
    from openrouter_core.unions import UnknownVariant

    InputReference: TypeAlias = ContentPartAudio | ContentPartImage | ContentPartVideo | UnknownVariant
    """Reference for a video to generate: audio, an image or another video."""
else:
    InputReference = Tagged(
        "type", {"audio_url": "ContentPartAudio", "image_url": "ContentPartImage", "video_url": "ContentPartVideo"}
    )
