"""Enum InternStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternStatus: TypeAlias = (
    Literal["awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"]
    | str
)
"""Where an intern is in its life, from queued to destroyed."""
