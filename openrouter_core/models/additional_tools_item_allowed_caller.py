"""Enum AdditionalToolsItemAllowedCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AdditionalToolsItemAllowedCaller as AdditionalToolsItemAllowedCaller
else:
    AdditionalToolsItemAllowedCaller = Literal["direct", "programmatic"] | str
