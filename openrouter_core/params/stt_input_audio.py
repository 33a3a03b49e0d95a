"""Parameters STTInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.stt_inline_input_audio import STTInlineInputAudioInput
    from openrouter_core.params.stturl_input_audio import STTURLInputAudioInput

    STTInputAudioInput: TypeAlias = STTInlineInputAudioInput | STTURLInputAudioInput
    """Audio to transcribe: inline data or an address."""
