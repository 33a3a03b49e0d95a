"""Enum STTRequestDataCollection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import STTRequestDataCollection as STTRequestDataCollection
else:
    STTRequestDataCollection = Literal["deny", "allow"] | str
