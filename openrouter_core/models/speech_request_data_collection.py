"""Enum SpeechRequestDataCollection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SpeechRequestDataCollection as SpeechRequestDataCollection
else:
    SpeechRequestDataCollection = Literal["deny", "allow"] | str
