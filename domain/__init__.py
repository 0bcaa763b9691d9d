"""All rules of the trade and the use cases, in plain Python without I/O."""
