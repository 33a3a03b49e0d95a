"""Enum ServerToolEngineDataRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolEngineDataRegion as ServerToolEngineDataRegion
else:
    ServerToolEngineDataRegion = Literal["global", "europe", "us"] | str
