"""Union ResponsesRequestPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.alignment_plugin import AlignmentPlugin
    from openrouter_core.models.armor_plugin import ArmorPlugin
    from openrouter_core.models.auto_beta_router_plugin import AutoBetaRouterPlugin
    from openrouter_core.models.auto_router_plugin import AutoRouterPlugin
    from openrouter_core.models.context_compression_plugin import ContextCompressionPlugin
    from openrouter_core.models.file_parser_plugin import FileParserPlugin
    from openrouter_core.models.fusion_plugin import FusionPlugin
    from openrouter_core.models.jev_router_plugin import JevRouterPlugin
    from openrouter_core.models.moderation_plugin import ModerationPlugin
    from openrouter_core.models.pareto_router_plugin import ParetoRouterPlugin
    from openrouter_core.models.response_healing_plugin import ResponseHealingPlugin
    from openrouter_core.models.switchyard_router_plugin import SwitchyardRouterPlugin
    from openrouter_core.models.web_fetch_plugin import WebFetchPlugin
    from openrouter_core.models.web_search_plugin import WebSearchPlugin
    from openrouter_core.unions import UnknownVariant

    ResponsesRequestPlugin: TypeAlias = (
        AlignmentPlugin
        | ArmorPlugin
        | AutoBetaRouterPlugin
        | AutoRouterPlugin
        | ContextCompressionPlugin
        | FileParserPlugin
        | FusionPlugin
        | JevRouterPlugin
        | ModerationPlugin
        | ParetoRouterPlugin
        | ResponseHealingPlugin
        | SwitchyardRouterPlugin
        | WebSearchPlugin
        | WebFetchPlugin
        | UnknownVariant
    )
    """Plugin of a Responses request: a router, web search, file parser, safety check and so on."""
else:
    ResponsesRequestPlugin = Tagged(
        "id",
        {
            "alignment": "AlignmentPlugin",
            "armor": "ArmorPlugin",
            "auto-beta-router": "AutoBetaRouterPlugin",
            "auto-router": "AutoRouterPlugin",
            "context-compression": "ContextCompressionPlugin",
            "file-parser": "FileParserPlugin",
            "fusion": "FusionPlugin",
            "jev-router": "JevRouterPlugin",
            "moderation": "ModerationPlugin",
            "pareto-router": "ParetoRouterPlugin",
            "response-healing": "ResponseHealingPlugin",
            "switchyard-router": "SwitchyardRouterPlugin",
            "web": "WebSearchPlugin",
            "web-fetch": "WebFetchPlugin",
        },
    )
