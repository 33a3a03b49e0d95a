"""Type BatchListTimestamp."""

from __future__ import annotations

from typing import TypeAlias

BatchListTimestamp: TypeAlias = str
"""Point in time by which batches are filtered; an ISO 8601 date is one form."""
