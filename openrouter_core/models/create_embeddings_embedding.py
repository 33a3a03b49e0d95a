"""Type CreateEmbeddingsEmbedding."""

from __future__ import annotations

from typing import TypeAlias

CreateEmbeddingsEmbedding: TypeAlias = list[float] | str
"""Vector of an embedding: a list of numbers, or base64 text."""
