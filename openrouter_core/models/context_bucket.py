"""Enum ContextBucket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContextBucket as ContextBucket
else:
    ContextBucket = Literal["1K", "10K", "100K", "1M", "10M"] | str
