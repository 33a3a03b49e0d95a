"""Parameters LocalShellCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.local_shell_call_item_action import LocalShellCallItemAction


class LocalShellCallItemActionParam(TypedDict, total=False):
    """The command of a local shell call and how to run it."""

    command: Required[Sequence[str]]
    """Program and its arguments, one item each."""
    env: Required[Mapping[str, str]]
    """Environment variables to set, name to value."""
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    """Longest time the command may run, in milliseconds, or null."""
    user: str | None
    """System user to run the command as, or null."""
    working_directory: str | None
    """Directory to run the command in, or null."""


LocalShellCallItemActionInput: TypeAlias = "LocalShellCallItemActionParam | LocalShellCallItemAction"
"""What may be passed as LocalShellCallItemAction: a dict, or the model."""
