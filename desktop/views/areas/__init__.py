"""Areas drawn on the map."""
