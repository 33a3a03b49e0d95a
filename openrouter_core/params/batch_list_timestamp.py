"""Parameters BatchListTimestamp."""

from __future__ import annotations

from typing import TypeAlias

BatchListTimestampInput: TypeAlias = str
"""Point in time by which batches are filtered; an ISO 8601 date is one form."""
