"""Technicians: the list and the page."""
