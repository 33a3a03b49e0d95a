"""Parameters ChatAudioOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_audio_output import ChatAudioOutput


class ChatAudioOutputParam(TypedDict, total=False):
    """Audio that the model spoke."""

    data: str
    """The audio in base64; in a stream, a piece of it."""
    expires_at: int
    """When the provider forgets the audio, Unix seconds."""
    id: str
    """Id by which a later message can refer to the audio."""
    transcript: str
    """What is said; in a stream, a piece of it."""


ChatAudioOutputInput: TypeAlias = "ChatAudioOutputParam | ChatAudioOutput"
"""What may be passed as ChatAudioOutput: a dict, or the model."""
