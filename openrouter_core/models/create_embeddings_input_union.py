"""Union CreateEmbeddingsInputUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.input import Input

    CreateEmbeddingsInputUnion: TypeAlias = str | list[str] | list[float] | list[list[float]] | list[Input]
    """What to embed: text, texts, token ids, lists of token ids, or multimodal inputs."""
else:
    CreateEmbeddingsInputUnion = AnyOf("str", "list[str]", "list[float]", "list[list[float]]", "list[Input]")
