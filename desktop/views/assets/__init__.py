"""Machines: the list, the page, tags."""
