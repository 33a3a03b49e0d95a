"""Parameters ApplyPatchDeleteFileOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """Deletes a file."""

    path: Required[str]
    """Path of the file, within the workspace."""
    type: Required[Literal["delete_file"]]


ApplyPatchDeleteFileOperationInput: TypeAlias = "ApplyPatchDeleteFileOperationParam | ApplyPatchDeleteFileOperation"
"""What may be passed as ApplyPatchDeleteFileOperation: a dict, or the model."""
