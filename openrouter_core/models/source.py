"""Enum Source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Source as Source
else:
    Source = Literal["artificial-analysis", "design-arena", "openrouter"] | str
