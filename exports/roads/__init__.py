"""Streets of an OpenStreetMap extract, kept in a file for asking how long ways take."""
