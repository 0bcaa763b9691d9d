"""Devices made of software, for tests, for the demo and for trying things out without hardware."""
