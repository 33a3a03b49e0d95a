"""Type Embedding."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Embedding as Embedding
else:
    Embedding = list[float] | str
