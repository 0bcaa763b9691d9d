"""Texts in and out: what waits to be understood, what waits to leave."""
