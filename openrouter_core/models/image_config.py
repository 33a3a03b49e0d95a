"""Type ImageConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ImageConfig as ImageConfig
else:
    ImageConfig = str | float | list[Any]
