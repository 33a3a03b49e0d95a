"""Union ApplyPatchCallOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from openrouter_core.models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from openrouter_core.models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from openrouter_core.unions import UnknownVariant

    ApplyPatchCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation | UnknownVariant
    )
    """Change to a file: create, update or delete."""
else:
    ApplyPatchCallOperation = Tagged(
        "type",
        {
            "create_file": "ApplyPatchCreateFileOperation",
            "delete_file": "ApplyPatchDeleteFileOperation",
            "update_file": "ApplyPatchUpdateFileOperation",
        },
    )
