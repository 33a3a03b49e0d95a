"""Parameters ApplyPatchUpdateFileOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """Changes a file."""

    diff: Required[str]
    """The changes, as a diff."""
    path: Required[str]
    """Path of the file, within the workspace."""
    type: Required[Literal["update_file"]]


ApplyPatchUpdateFileOperationInput: TypeAlias = "ApplyPatchUpdateFileOperationParam | ApplyPatchUpdateFileOperation"
"""What may be passed as ApplyPatchUpdateFileOperation: a dict, or the model."""
