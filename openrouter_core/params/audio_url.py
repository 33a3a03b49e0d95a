"""Parameters AudioURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.audio_url import AudioURL


class AudioURLParam(TypedDict, total=False):
    """Where a piece of audio is."""

    url: Required[str]
    """URL or `data:` URL of the audio."""


AudioURLInput: TypeAlias = "AudioURLParam | AudioURL"
"""What may be passed as AudioURL: a dict, or the model."""
