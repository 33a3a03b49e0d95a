"""Enum ScimSyncJobStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ScimSyncJobStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed"] | str
"""Scim sync job status, as the API document has it."""
