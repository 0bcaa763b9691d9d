"""Travel by road: junctions and streets as plain arrays, and shortest ways between many places."""
