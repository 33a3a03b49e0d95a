"""Parameters ShellCallOutputItemFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.shell_call_output_item_file import ShellCallOutputItemFile


class ShellCallOutputItemFileParam(TypedDict, total=False):
    """File in a container that a shell call wrote."""

    container_id: Required[str]
    """Id of the sandbox container."""
    end_index: Required[int]
    """Character of the text at which the citation ends."""
    file_id: Required[str]
    """Id of the stored file."""
    filename: Required[str]
    start_index: Required[int]
    """Character of the text at which the citation starts."""
    type: Required[Literal["container_file_citation"]]


ShellCallOutputItemFileInput: TypeAlias = "ShellCallOutputItemFileParam | ShellCallOutputItemFile"
"""What may be passed as ShellCallOutputItemFile: a dict, or the model."""
