"""Who rang, and what became of it."""
