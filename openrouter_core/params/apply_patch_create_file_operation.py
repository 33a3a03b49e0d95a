"""Parameters ApplyPatchCreateFileOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """Creates a file."""

    diff: Required[str]
    """Content of the new file, as a diff."""
    path: Required[str]
    """Path of the file, within the workspace."""
    type: Required[Literal["create_file"]]


ApplyPatchCreateFileOperationInput: TypeAlias = "ApplyPatchCreateFileOperationParam | ApplyPatchCreateFileOperation"
"""What may be passed as ApplyPatchCreateFileOperation: a dict, or the model."""
