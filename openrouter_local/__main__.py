"""Serves a local OpenRouter until it is told to stop: `python -m openrouter_local --port 8787`."""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
from pathlib import Path

from openrouter_local.server import LocalOpenRouter

LAST_PORT = 65_535
NOTICE = """\
A local fake of the OpenRouter API: no model runs behind it, answers are made up, nothing is billed.
  url             {url}
  management key  {api_key}
  inference key   {inference_key}
Stop it with Ctrl-C.
"""


def main() -> None:
    """Read the command line and serve until Ctrl-C or SIGTERM."""
    parser = argparse.ArgumentParser(
        prog="python -m openrouter_local",
        description="Serve a local fake of the OpenRouter API, for offline work and tests.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=port_number, default=8787, help="port to listen on, 0 for any free one (%(default)s)")
    parser.add_argument("--ready-file", type=Path, help="file to write once it serves: JSON with url, api_key and inference_key")
    options = parser.parse_args()
    host: str = options.host
    port: int = options.port
    try:
        asyncio.run(serve(host, port, options.ready_file))
    except OSError as error:
        parser.exit(1, f"cannot listen on {host}:{port}: {error}\n")
    except KeyboardInterrupt:
        # Where the event loop takes no signal handlers (Windows), Ctrl-C arrives like this.
        pass


def port_number(text: str) -> int:
    """Return a port from the command line."""
    if not text.isdecimal() or int(text) > LAST_PORT:
        message = f"{text!r} is not a port, a number from 0 to {LAST_PORT}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def write_whole(path: Path, text: str) -> None:
    """Write a file that is whole when it is there, for programs that wait for it."""
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


async def serve(host: str, port: int, ready_file: Path | None = None) -> None:
    """Serve until SIGINT or SIGTERM; say where, and that it is a fake, on standard output and in the file."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with LocalOpenRouter(host=host, port=port) as server:
        sys.stdout.write(NOTICE.format(url=server.url, api_key=server.api_key, inference_key=server.inference_key))
        sys.stdout.flush()
        if ready_file is not None:
            about = {"url": server.url, "api_key": server.api_key, "inference_key": server.inference_key}
            await asyncio.to_thread(write_whole, ready_file, json.dumps(about))
        await stop.wait()


if __name__ == "__main__":
    main()
