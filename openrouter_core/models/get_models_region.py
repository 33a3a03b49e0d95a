"""Enum GetModelsRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GetModelsRegion as GetModelsRegion
else:
    GetModelsRegion = Literal["eu", "us"] | str
