"""The dispatch place: queue, map, timeline, technicians, suggestions."""
