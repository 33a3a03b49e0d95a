"""Type CreateEmbeddingsEmbedding."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsEmbedding as CreateEmbeddingsEmbedding
else:
    CreateEmbeddingsEmbedding = list[float] | str
