"""Tools of an MCP server: what it lists and returns becomes tools and values; with a real server where ``mcp`` is installed."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from types import SimpleNamespace
from typing import Any

import pytest

from openrouter_core import Err
from openrouter_kit import chat_with_tools, tool_results, tools_of
from tests.kit.scripted_model import chat, scripted_model

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


class Dumped:
    """A result of the package ``mcp``."""

    def __init__(self, **document: Any) -> None:
        self.document = document

    def model_dump(self, **how: Any) -> dict[str, Any]:
        assert how == {"mode": "json", "by_alias": True, "exclude_none": True}
        return self.document


class Session:
    """Lists a tool on each of two pages, and returns what it is told to."""

    def __init__(self, **result: Any) -> None:
        self.result = result
        self.called: list[Any] = []

    async def list_tools(self, *, params: Any = None) -> Dumped:
        if params is None:
            listed = {"name": "get.weather", "description": "Weather.", "inputSchema": SCHEMA}
            return Dumped(tools=[listed], nextCursor="next")
        assert params.cursor == "next"
        return Dumped(tools=[{"name": "time", "inputSchema": {"type": "object"}}])

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> Dumped:
        self.called.append((name, arguments))
        return Dumped(**self.result)


@pytest.fixture(autouse=True)
def _types_of_mcp(monkeypatch: pytest.MonkeyPatch) -> None:
    if find_spec("mcp") is None:
        monkeypatch.setitem(sys.modules, "mcp.types", SimpleNamespace(PaginatedRequestParams=SimpleNamespace))
        monkeypatch.setitem(sys.modules, "mcp", SimpleNamespace())


async def test_all_pages_of_tools_are_listed_under_names_that_models_can_call() -> None:
    tools = await tools_of(Session())
    assert [(tool.name, tool.description, tool.parameters) for tool in tools] == [
        ("get_weather", "Weather.", SCHEMA),
        ("time", "", {"type": "object"}),
    ]


TEXT = {"type": "text", "text": "21 degrees"}
IMAGE = {"type": "image", "data": "aGk=", "mimeType": "image/png"}


@pytest.mark.parametrize(
    ("result", "value"),
    [
        ({"content": [TEXT]}, "21 degrees"),
        ({"content": [TEXT, TEXT]}, "21 degrees\n21 degrees"),
        ({"content": []}, ""),
        ({"content": [TEXT], "structuredContent": {"degrees": 21}}, {"degrees": 21}),
        ({"content": [TEXT, IMAGE]}, [TEXT, IMAGE]),
        ({"content": [TEXT], "isError": True}, Err("21 degrees")),
        ({"content": [], "isError": True}, Err("the tool failed")),
    ],
)
async def test_a_result_becomes_a_value(result: dict[str, Any], value: Any) -> None:
    session = Session(**result)
    tool, _ = await tools_of(session)
    assert await tool.run({"city": "Lisbon", "more": [1, None]}) == value
    assert session.called == [("get.weather", {"city": "Lisbon", "more": [1, None]})]


async def test_an_error_of_a_server_is_told_to_the_model() -> None:
    tools = await tools_of(Session(content=[TEXT], isError=True))
    message = chat(None, ("c1", "get_weather", {"city": "Lisbon"}))["choices"][0]["message"]
    (told,) = await tool_results(message, tools)
    assert told["content"] == "error: 21 degrees"


SERVER = """
from mcp.server import MCPServer
server = MCPServer("test")
@server.tool()
def add(a: int, b: int = 2) -> int:
    "Add."
    if a < 0:
        raise ValueError("no less than 0")
    return a + b
server.run()
"""


@pytest.mark.skipif(find_spec("mcp") is None, reason="the extra mcp is not installed")
async def test_a_real_server_in_a_process_of_its_own() -> None:
    from mcp import ClientSession, StdioServerParameters, stdio_client

    process = StdioServerParameters(command=sys.executable, args=["-c", SERVER])
    async with stdio_client(process) as (reading, writing), ClientSession(reading, writing) as session, scripted_model() as model:
        await session.initialize()
        tools = await tools_of(session)
        model.turns = [chat(None, ("1", "add", {"a": 1}), ("2", "add", {"a": -1}), ("3", "add", {"a": "x"})), chat("Done.")]
        async with model.core() as core:
            run = (await chat_with_tools(core, model="a/b", messages=[], tools=tools)).unwrap()
    first, second, third = (each["content"] for each in run.messages if each["role"] == "tool")
    assert first == '{"result": 3}'
    assert second.startswith("error: ")
    assert third.startswith("error: ")
