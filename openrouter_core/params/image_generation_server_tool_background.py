"""Parameters ImageGenerationServerToolBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Image generation server tool background, as the API document has it."""
