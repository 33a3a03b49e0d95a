"""JSON to models and back. The only folder that imports cattrs."""
