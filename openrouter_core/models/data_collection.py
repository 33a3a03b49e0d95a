"""Enum DataCollection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DataCollection as DataCollection
else:
    DataCollection = Literal["deny", "allow"] | str
