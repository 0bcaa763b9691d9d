"""One order in the side panel."""
