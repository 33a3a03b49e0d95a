"""Parameters EncodingFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

EncodingFormatInput: TypeAlias = Literal["float", "base64"] | str
"""Whether embeddings come as numbers or as base64."""
