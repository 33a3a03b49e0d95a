"""Parameters ImageGenerationServerToolBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Known values of image generation server tool background."""
