"""Type BatchListTimestamp."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchListTimestamp as BatchListTimestamp
else:
    BatchListTimestamp = str
