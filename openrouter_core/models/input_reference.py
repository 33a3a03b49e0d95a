"""Union InputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputReference as InputReference
else:
    from openrouter_core.unions import Tagged

    InputReference = Tagged(
        "type", {"audio_url": "ContentPartAudio", "image_url": "ContentPartImage", "video_url": "ContentPartVideo"}
    )
