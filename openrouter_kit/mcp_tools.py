"""Tools of an MCP server, for the loops of this package. Reads what the package ``mcp`` returns as JSON, and imports it late."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any, Protocol, TypeAlias, cast

from openrouter_core import Err
from openrouter_kit.tools import Tool

JSON: TypeAlias = dict[str, Any]


class MCPSession(Protocol):
    """What is used of ``mcp.ClientSession``."""

    async def list_tools(self, *, params: Any = None) -> Any:
        """Return a page of the server's tools."""
        ...

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> Any:
        """Call a tool."""
        ...


async def tools_of(session: MCPSession) -> list[Tool[..., Any]]:
    """Return the tools of an MCP server, to pass to `chat_with_tools` and its like. Needs the extra ``mcp``.

    The server checks the arguments. What it calls an error is told to the model as one. The tools work as long as the session is
    open.

    Args:
        session: A ``ClientSession`` of the package ``mcp``, initialised.

    Raises:
        Exception: What the session raises, when the server cannot be asked.
    """
    tools: list[Tool[..., Any]] = []
    page = _json(await session.list_tools())
    while True:
        tools += [_tool(session, each) for each in page["tools"]]
        if not page.get("nextCursor"):
            return tools
        types: Any = import_module("mcp.types")
        page = _json(await session.list_tools(params=types.PaginatedRequestParams(cursor=page["nextCursor"])))


def _tool(session: MCPSession, listed: JSON) -> Tool[..., Any]:
    name: str = listed["name"]
    call = partial(_called, session, name)
    return Tool(call, name=name, description=listed.get("description") or "", parameters=listed["inputSchema"])


async def _called(session: MCPSession, name: str, /, **arguments: Any) -> Any:
    """Call a tool, and return its structured result if it has one, else its text, else its content."""
    result = _json(await session.call_tool(name, arguments))
    content: list[JSON] = result["content"]
    texts: list[str] = [part["text"] for part in content if part["type"] == "text"]
    if result.get("isError"):
        return Err("\n".join(texts) or "the tool failed")
    if (structured := result.get("structuredContent")) is not None:
        return structured
    return "\n".join(texts) if len(texts) == len(content) else content


def _json(result: Any) -> JSON:
    return cast("JSON", result.model_dump(mode="json", by_alias=True, exclude_none=True))
