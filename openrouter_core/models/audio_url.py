"""Model AudioURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AudioURL as AudioURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class AudioURL(WireModel):
        """Where a piece of audio is."""

        url: str
