"""Type ImageGenerationServerToolConfigUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerToolConfigUnion as ImageGenerationServerToolConfigUnion
else:
    ImageGenerationServerToolConfigUnion = str | float | list[Any]
