"""Parameters ResponsesRequestPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.alignment_plugin import AlignmentPluginInput
    from openrouter_core.params.armor_plugin import ArmorPluginInput
    from openrouter_core.params.auto_beta_router_plugin import AutoBetaRouterPluginInput
    from openrouter_core.params.auto_router_plugin import AutoRouterPluginInput
    from openrouter_core.params.context_compression_plugin import ContextCompressionPluginInput
    from openrouter_core.params.file_parser_plugin import FileParserPluginInput
    from openrouter_core.params.fusion_plugin import FusionPluginInput
    from openrouter_core.params.jev_router_plugin import JevRouterPluginInput
    from openrouter_core.params.moderation_plugin import ModerationPluginInput
    from openrouter_core.params.pareto_router_plugin import ParetoRouterPluginInput
    from openrouter_core.params.response_healing_plugin import ResponseHealingPluginInput
    from openrouter_core.params.switchyard_router_plugin import SwitchyardRouterPluginInput
    from openrouter_core.params.web_fetch_plugin import WebFetchPluginInput
    from openrouter_core.params.web_search_plugin import WebSearchPluginInput

    ResponsesRequestPluginInput: TypeAlias = (
        AlignmentPluginInput
        | ArmorPluginInput
        | AutoBetaRouterPluginInput
        | AutoRouterPluginInput
        | ContextCompressionPluginInput
        | FileParserPluginInput
        | FusionPluginInput
        | JevRouterPluginInput
        | ModerationPluginInput
        | ParetoRouterPluginInput
        | ResponseHealingPluginInput
        | SwitchyardRouterPluginInput
        | WebSearchPluginInput
        | WebFetchPluginInput
    )
    """Plugin of a Responses request: a router, web search, file parser, safety check and so on."""
