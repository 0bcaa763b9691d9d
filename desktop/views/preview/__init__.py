"""Documents on the screen as they will come out of the printer, and onto paper."""
