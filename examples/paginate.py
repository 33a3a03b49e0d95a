"""Walk through lists that come in pages: item by item, and page by page.

Run: ``python examples/paginate.py``
"""

import asyncio
import sys

from _core import open_core

from openrouter_core import Err, Ok, items, pages
from openrouter_funcs import models_list


async def main() -> int:
    """Print the cheapest models, and how the list was cut; return the exit status."""
    prices: list[tuple[float, str]] = []
    async with open_core() as core:
        async for item in items(models_list(core, limit=5)):
            match item:
                case Ok(model):
                    prices.append((float(model.pricing.prompt), model.id))
                case Err(error):  # the last one: nothing comes after it
                    print(f"models_list failed: {error}", file=sys.stderr)
                    return 1
        print(f"{len(prices)} models, the cheapest: {', '.join(name for _, name in sorted(prices)[:3])}")

        async for page in pages(models_list(core, limit=5)):
            if page:
                print(f"a page of {len(page.value.items)} of {page.value.value.total_count}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
