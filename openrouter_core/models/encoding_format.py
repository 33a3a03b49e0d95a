"""Enum EncodingFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EncodingFormat as EncodingFormat
else:
    EncodingFormat = Literal["float", "base64"] | str
