"""Model LocalShellCallItemAction."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class LocalShellCallItemAction(WireModel):
    """The command of a local shell call and how to run it."""

    command: list[str]
    """Program and its arguments, one item each."""
    env: dict[str, str]
    """Environment variables to set, name to value."""
    type: Literal["exec"]
    timeout_ms: int | None = nullable(default=None)
    """Longest time the command may run, in milliseconds, or null."""
    user: str | None = nullable(default=None)
    """System user to run the command as, or null."""
    working_directory: str | None = nullable(default=None)
    """Directory to run the command in, or null."""
