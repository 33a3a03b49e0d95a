"""Union ApplyPatchCallOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallOperation as ApplyPatchCallOperation
else:
    from openrouter_core.unions import Tagged

    ApplyPatchCallOperation = Tagged(
        "type",
        {
            "create_file": "ApplyPatchCreateFileOperation",
            "delete_file": "ApplyPatchDeleteFileOperation",
            "update_file": "ApplyPatchUpdateFileOperation",
        },
    )
