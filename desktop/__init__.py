"""Shows and collects; decides nothing. The only room that knows Qt."""
