"""Sets the program up on a bare machine; needs nothing but the standard library."""
