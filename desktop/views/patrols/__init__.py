"""Patrols: routes, walks, findings."""
