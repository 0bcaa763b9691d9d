"""Customers: the list and the page."""
