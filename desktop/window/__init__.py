"""The frame around all places: rail, search, feed, status."""
