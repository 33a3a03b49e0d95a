"""Type ImageGenerationServerToolConfigUnion."""

from __future__ import annotations

from typing import Any, TypeAlias

ImageGenerationServerToolConfigUnion: TypeAlias = str | float | list[Any]
"""Value of a further setting of the image tool: text, a number or a list."""
