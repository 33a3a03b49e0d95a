"""Parameters ApplyPatchCallOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.apply_patch_create_file_operation import ApplyPatchCreateFileOperationInput
    from openrouter_core.params.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperationInput
    from openrouter_core.params.apply_patch_update_file_operation import ApplyPatchUpdateFileOperationInput

    ApplyPatchCallOperationInput: TypeAlias = (
        ApplyPatchCreateFileOperationInput | ApplyPatchDeleteFileOperationInput | ApplyPatchUpdateFileOperationInput
    )
    """Change to a file: create, update or delete."""
