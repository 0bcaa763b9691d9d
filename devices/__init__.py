"""Talks to hardware: modems, printers, scanners, and their simulators."""
