"""Parameters ContentPartAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_audio import ContentPartAudio
    from openrouter_core.params.audio_url import AudioURLInput


class ContentPartAudioParam(TypedDict, total=False):
    """Reference audio for a generation request."""

    audio_url: Required[AudioURLInput]
    type: Required[Literal["audio_url"]]


ContentPartAudioInput: TypeAlias = "ContentPartAudioParam | ContentPartAudio"
"""What may be passed as ContentPartAudio: a dict, or the model."""
