"""A local, in-process fake of the OpenRouter API, for offline work and tests."""

from openrouter_local.asked import Asked as Asked
from openrouter_local.faults import Faults as Faults
from openrouter_local.journal import ReceivedRequest as ReceivedRequest
from openrouter_local.script import Script as Script
from openrouter_local.server import LocalOpenRouter as LocalOpenRouter
from openrouter_local.state import Credits as Credits
from openrouter_local.turns import ToolCall as ToolCall
from openrouter_local.turns import Turn as Turn

__all__: list[str]
