"""Parameters OutputWebSearchCallItemActionUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.output_web_search_call_item_action_find_in_page import (
        OutputWebSearchCallItemActionFindInPageInput,
    )
    from openrouter_core.params.output_web_search_call_item_action_open_page import OutputWebSearchCallItemActionOpenPageInput
    from openrouter_core.params.output_web_search_call_item_action_search import OutputWebSearchCallItemActionSearchInput

    OutputWebSearchCallItemActionUnionInput: TypeAlias = (
        OutputWebSearchCallItemActionSearchInput
        | OutputWebSearchCallItemActionOpenPageInput
        | OutputWebSearchCallItemActionFindInPageInput
    )
    """A web search's step: search, open a page or find text in one."""
