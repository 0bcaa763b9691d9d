"""Makes a bare machine run Paidan and its checks, with nothing but Python's own library."""
