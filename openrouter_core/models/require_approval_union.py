"""Union RequireApprovalUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RequireApprovalUnion as RequireApprovalUnion
else:
    from openrouter_core.unions import AnyOf

    RequireApprovalUnion = AnyOf("RequireApproval", "Literal['always', 'never'] | str")
