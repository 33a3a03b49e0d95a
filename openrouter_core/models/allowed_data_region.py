"""Enum AllowedDataRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AllowedDataRegion as AllowedDataRegion
else:
    AllowedDataRegion = Literal["global", "europe", "us"] | str
