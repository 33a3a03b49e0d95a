"""Parameters CreateEmbeddingsInputUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.input import InputInput

    CreateEmbeddingsInputUnionInput: TypeAlias = (
        str | Sequence[str] | Sequence[float] | Sequence[Sequence[float]] | Sequence[InputInput]
    )
    """What to embed: text, texts, token ids, lists of token ids, or multimodal inputs."""
