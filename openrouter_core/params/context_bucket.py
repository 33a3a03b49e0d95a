"""Parameters ContextBucket."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContextBucketInput: TypeAlias = Literal["1K", "10K", "100K", "1M", "10M"] | str
"""Size of context, in tokens, to rank models for."""
