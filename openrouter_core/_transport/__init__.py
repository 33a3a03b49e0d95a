"""Requests and answers on the wire. The only folder that imports aiohttp."""
