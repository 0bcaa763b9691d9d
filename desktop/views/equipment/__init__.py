"""The equipment place: the ledger, tagging a plant, taking stock, labels, the log of scans."""
