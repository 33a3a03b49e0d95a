"""Parameters ImageGenerationServerToolBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Whether the background of the image tool's images is transparent."""
