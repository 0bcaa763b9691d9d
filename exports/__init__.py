"""Renders documents and maps: PDF, workbooks, labels, the map page."""
