"""Show a model an image and a file: both travel within the request, as data URLs.

Run: ``python examples/vision_and_files.py [PATH]...``
"""

import asyncio
import base64
import mimetypes
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _core import model, open_core

from openrouter_core import Err, Ok
from openrouter_funcs import chat_send

if TYPE_CHECKING:
    from openrouter_core.params.chat import ChatContentItemsInput

RED_DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg=="
)


def part(name: str, content: bytes) -> "ChatContentItemsInput":
    """Return the part of a message that holds an image or a file."""
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    url = f"data:{media_type};base64,{base64.b64encode(content).decode()}"
    if media_type.startswith("image/"):
        return {"type": "image_url", "image_url": {"url": url}}
    return {"type": "file", "file": {"filename": name, "file_data": url}}


async def main(paths: list[str]) -> int:
    """Ask what the files are; return the exit status."""
    files = [(Path(path).name, await asyncio.to_thread(Path(path).read_bytes)) for path in paths]
    files = files or [("dot.png", RED_DOT), ("notes.txt", b"Buy milk.")]
    content: list[ChatContentItemsInput] = [
        {"type": "text", "text": "What are these?"},
        *(part(name, data) for name, data in files),
    ]
    async with open_core() as core:
        match await chat_send(core, model=model("google/gemini-2.5-flash"), messages=[{"role": "user", "content": content}]):
            case Ok(answer):
                print(answer.choices[0].message.content)
                return 0
            case Err(error):
                print(f"chat_send failed: {error}", file=sys.stderr)
                return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
