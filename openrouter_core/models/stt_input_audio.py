"""Union STTInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTInputAudio as STTInputAudio
else:
    from openrouter_core.unions import AnyOf

    STTInputAudio = AnyOf("STTInlineInputAudio", "STTURLInputAudio")
