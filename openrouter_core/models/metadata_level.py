"""Enum MetadataLevel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MetadataLevel as MetadataLevel
else:
    MetadataLevel = Literal["disabled", "enabled"] | str
