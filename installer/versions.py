"""The versions of Python the program runs on. Read by old ones too: keeps to what they parse."""

OLDEST = (3, 11)
#: Later ones have no build of some locked package.
NEWEST = (3, 14)
