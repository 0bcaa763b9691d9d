"""Rules of the conflict engine, one file for each family; :mod:`..eligibility` asks them all."""
