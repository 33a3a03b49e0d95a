"""Enum ScimSyncJobStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ScimSyncJobStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed"] | str
"""How far a SCIM synchronization has come."""
