"""Union STTInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.stt_inline_input_audio import STTInlineInputAudio
    from openrouter_core.models.stturl_input_audio import STTURLInputAudio

    STTInputAudio: TypeAlias = STTInlineInputAudio | STTURLInputAudio
    """Audio to transcribe: inline data or an address."""
else:
    STTInputAudio = AnyOf("STTInlineInputAudio", "STTURLInputAudio")
