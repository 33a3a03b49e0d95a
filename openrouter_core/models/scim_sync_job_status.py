"""Enum ScimSyncJobStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ScimSyncJobStatus as ScimSyncJobStatus
else:
    ScimSyncJobStatus = Literal["queued", "running", "succeeded", "failed"] | str
