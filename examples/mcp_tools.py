"""Let a model use the tools of an MCP server, which runs as a process of its own. Needs ``pip install mcp``.

Run: ``python examples/mcp_tools.py``
"""

import asyncio
import sys
from importlib.util import find_spec

from _core import model, open_core

from openrouter_core import Err
from openrouter_kit import chat_with_tools, tools_of, user

SERVER = """
from mcp.server import MCPServer

server = MCPServer("weather")


@server.tool(structured_output=False)
def weather(city: str) -> str:
    "Return the weather in a city now."
    return f"21 degrees and sunny in {city}"


server.run()
"""


async def main() -> int:
    """Ask for the weather; return the exit status."""
    if not find_spec("mcp"):
        print("mcp is not installed: pip install mcp")
        return 0
    from mcp import ClientSession, StdioServerParameters, stdio_client

    process = StdioServerParameters(command=sys.executable, args=["-c", SERVER])
    async with stdio_client(process) as (reading, writing), ClientSession(reading, writing) as session, open_core() as core:
        await session.initialize()
        tools = await tools_of(session)
        print("tools:", *(tool.name for tool in tools))
        result = await chat_with_tools(core, model=model("openrouter/auto"), messages=[user("Lisbon")], tools=tools)
        if isinstance(result, Err):
            print(f"chat_with_tools failed: {result.error}", file=sys.stderr)
            return 1
        print(result.value.text)
        return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
