"""Enum PresetStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PresetStatus as PresetStatus
else:
    PresetStatus = Literal["active", "disabled", "archived"] | str
