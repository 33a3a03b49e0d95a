"""Enum ServerToolDetailsStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolDetailsStatus as ServerToolDetailsStatus
else:
    ServerToolDetailsStatus = Literal["active", "deprecated"] | str
