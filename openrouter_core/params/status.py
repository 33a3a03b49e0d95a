"""Parameters Status."""

from __future__ import annotations

from typing import Literal, TypeAlias

StatusInput: TypeAlias = (
    Literal["awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"]
    | str
)
"""State of the interns to list."""
