"""The monthly (or weekly) report as a PDF for printing and for the screen."""

from __future__ import annotations

from exports.monthly_report.build import build_monthly_report

__all__ = ["build_monthly_report"]
