"""Show an upload's progress with rich, where it is installed (``pip install rich``), and else in plain lines.

Run: ``python examples/progress_rich.py [PATH]``
"""

import asyncio
import importlib
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from _core import open_core

from openrouter_core import Err, FileUpload, Ok
from openrouter_funcs import files_upload


@contextmanager
def progress(label: str) -> Generator[Callable[[int, int | None], None]]:
    """Give a function for `on_progress`."""
    try:
        rich = importlib.import_module("rich.progress")
    except ModuleNotFoundError:
        yield lambda done, total: print(f"{label}: {done} of {total or 'unknown'} bytes")
        return
    with rich.Progress(*rich.Progress.get_default_columns(), rich.TransferSpeedColumn()) as bar:
        task = bar.add_task(label)
        yield lambda done, total: bar.update(task, completed=done, total=total)


async def main(path: Path) -> int:
    """Upload the file; return the exit status."""
    async with open_core() as core:
        with progress(path.name) as show:
            result = await files_upload(core, file=FileUpload(path, on_progress=show))
        match result:
            case Ok(file):
                print("uploaded:", file)
                return 0
            case Err(error):
                print(f"files_upload failed: {error}", file=sys.stderr)
                return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1] if len(sys.argv) > 1 else __file__))))
