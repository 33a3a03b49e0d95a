"""Parameters InputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.content_part_audio import ContentPartAudioInput
    from openrouter_core.params.content_part_image import ContentPartImageInput
    from openrouter_core.params.content_part_video import ContentPartVideoInput

    InputReferenceInput: TypeAlias = ContentPartAudioInput | ContentPartImageInput | ContentPartVideoInput
    """Reference for a video to generate: audio, an image or another video."""
