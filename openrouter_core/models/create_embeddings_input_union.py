"""Union CreateEmbeddingsInputUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsInputUnion as CreateEmbeddingsInputUnion
else:
    from openrouter_core.unions import AnyOf

    CreateEmbeddingsInputUnion = AnyOf("str", "list[str]", "list[float]", "list[list[float]]", "list[Input]")
