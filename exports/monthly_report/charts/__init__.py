"""Vector charts, drawn to the grid of the report and legible in black and white."""
