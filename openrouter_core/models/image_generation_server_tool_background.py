"""Enum ImageGenerationServerToolBackground."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerToolBackground as ImageGenerationServerToolBackground
else:
    ImageGenerationServerToolBackground = Literal["transparent", "opaque", "auto"] | str
