"""Opens the ledgers people really have: workbooks of every age, pages and texts with any name."""

from persistence.spreadsheets.opened import OpenedWorkbook, open_workbook

__all__ = ["OpenedWorkbook", "open_workbook"]
