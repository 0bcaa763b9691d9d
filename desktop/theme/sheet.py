"""The one style sheet, filled from the tokens. Widgets opt in by the dynamic property ``role``."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from desktop.theme.tokens import Tokens

#: Body text in pixels at 100 %.
BODY_PIXELS = 13


def style_sheet(
    tokens: Tokens, scale_percent: int = 100, marks: Mapping[str, str] | None = None
) -> str:
    """``scale_percent`` of the body size; detail is never below 11.5 px. ``marks``: the pictures of
    :func:`desktop.theme.marks.mark_files`; without them arrows and ticks are the style's own."""
    body = BODY_PIXELS * scale_percent / 100
    sizes = {
        "small": f"{max(11.5, body - 1):.1f}px",
        "title": f"{round(body * 1.38)}px",
        "figure": f"{round(body * 2.15)}px",
        "clock": f"{round(body * 1.15)}px",
    }
    sheet = _SHEET.substitute(tokens.as_dict(), **sizes)
    return sheet + (_MARKS.substitute(tokens.as_dict(), **marks) if marks else "")


_SHEET = Template("""
QWidget#rail { background: $rail; }
QMainWindow, QDialog { background: $background; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $line; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_wash; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QFrame[role="ruleCard"] { border: 1px solid $line; border-radius: 8px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="section"] { color: $text; font-weight: 700; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="figure"] { font-size: $figure; font-weight: 700; }
QLabel[role="small"] { color: $muted; font-size: $small; }
QLabel[role="error"] { color: $red; font-size: $small; }
QLabel[role="good"] { color: $accent; font-size: $small; }
QListWidget#settingsSections { background: $panel; padding: 12px 8px; }
QListWidget#settingsSections::item { border-radius: 6px; padding: 0 8px; color: $text; }
QListWidget#settingsSections::item:disabled { color: $muted; background: transparent; }
QListWidget#settingsSections::item:hover { background: $sub; }
QListWidget#settingsSections::item:selected { background: $accent_wash; color: $accent; }
QLabel[role="link"] { color: $accent; }
QWidget#mainWindow { background: $background; }
QWidget#topBar { background: $panel; border-bottom: 1px solid $line; }
QWidget#statusBar { background: $panel; }
QLabel#clock { font-weight: 700; font-size: $clock; }
QToolButton#user { padding: 5px 10px; }
QLabel[role="field"] { color: $muted; font-size: $small; }
QLabel[role="chip"] { border-radius: 9px; padding: 1px 8px; font-size: $small; background: $sub;
    color: $muted; }
QLabel[role="chip"][tone="plain"] { color: $text; }
QLabel[role="chip"][tone="accent"], QLabel[role="chip"][tone="good"] { background: $accent_wash;
    color: $accent; }
QLabel[role="chip"][tone="red"] { background: $red_wash; color: $red; }
QLabel[role="chip"][tone="amber"] { background: $amber_wash; color: $amber; }
QLabel[role="chip"][tone="blue"] { background: $blue_wash; color: $blue; }
QLabel[role="kbd"] { border: 1px solid $line; border-radius: 4px; padding: 0 5px; color: $muted;
    background: $panel; font-size: $small; }
QToolButton[role="pill"] { border-radius: 12px; padding: 3px 10px; font-weight: 700;
    background: $sub; color: $muted; min-height: 18px; }
QToolButton[role="pill"][tone="red"] { background: $red_wash; color: $red; }
QToolButton[role="pill"][tone="amber"] { background: $amber_wash; color: $amber; }
QToolButton[role="pill"][tone="blue"] { background: $blue_wash; color: $blue; }
QToolButton[role="pill"][quiet="true"] { background: $sub; color: $muted; font-weight: 400; }
QToolButton[role="pill"]:hover { border: 1px solid $line; padding: 2px 9px; }
QToolButton[role="pill"]:focus { border: 1px solid $accent; padding: 2px 9px; }
QToolButton[role="status"] { color: $muted; font-size: $small; padding: 2px 8px;
    border-radius: 0; }
QToolButton[role="status"]:hover { color: $text; background: $sub; }
QWidget[role="section-header"] { background: $panel; border-bottom: 1px solid $line; }
QLineEdit[role="search"] { background: $sub; padding: 4px 8px 4px 4px; }
QLineEdit[role="search"]:focus { background: $panel; }
QWidget[role="panel"] { background: $panel; }
QFrame[role="line"] { background: $line; }
QFrame#areaPanel { background: $panel; border: 1px solid $line; border-radius: 6px; }
QWidget[role="sub"] { background: $sub; }
QWidget[role="warning"] { background: $amber_wash; border-bottom: 1px solid $line; }
QWidget[role="danger"] { background: $red_wash; border-bottom: 1px solid $line; }
QWidget#queueTabs, QWidget#queueFilters, QWidget#timelineBar, QWidget#timelinePanel,
QWidget#peoplePanel, QWidget#suggestions { background: $panel; }
QWidget#timelineBar { border-top: 1px solid $line; }
QWidget#queueFilters { border-bottom: 1px solid $line; }
QListView, QTableView, QTreeView { background: $panel; border: none; outline: none; }
QListView { selection-background-color: $accent_wash; selection-color: $text; }
QHeaderView#teamNames { background: $panel; border: none; }
QHeaderView { background: $sub; border: none; border-bottom: 1px solid $line; }
QHeaderView::section { background: $sub; color: $muted; border: none;
    border-bottom: 1px solid $line; border-right: 1px solid $line; padding: 4px 8px; }
QTableCornerButton::section { background: $sub; border: none; border-bottom: 1px solid $line;
    border-right: 1px solid $line; }
QTableView { gridline-color: $line; selection-background-color: $accent_wash;
    selection-color: $text; }
QTableWidget::item { padding: 0 8px; }
QTreeView { selection-background-color: $accent_wash; selection-color: $text; }
QTreeView::item { min-height: 26px; }
QFrame[role="popup"] { background: $panel; border: 1px solid $line; }
QFrame[role="popup"] QListView::item { padding: 2px 10px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit,
QTimeEdit, QDateTimeEdit { background: $panel; color: $text; border: 1px solid $line;
    border-radius: 6px; padding: 4px 8px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent; }
QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { padding: 2px 8px 3px 8px; }
QComboBox:editable { padding-left: 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus
    { border: 1px solid $accent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"]
    { border: 1px solid $red; }
QLineEdit:read-only { background: $sub; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line;
    selection-background-color: $accent_wash; selection-color: $text; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; }
QComboBox[role="cell"] { margin: 2px 0; }
QPushButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 5px 14px; min-height: 19px; }
QPushButton:hover { background: $sub; border-color: $muted; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $sub; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
    font-weight: 700; }
QPushButton[role="primary"]:disabled { background: $line; border-color: $line; color: $muted; }
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="danger"] { color: $red; background: $panel; border: 1px solid $line; }
QPushButton[role="danger"]:hover { border-color: $red; }
QPushButton[role="danger"]:disabled { color: $muted; background: $sub; }
QPushButton[role="choice"]:checked { background: $accent_wash; color: $accent;
    border-color: $accent; font-weight: 700; }
QPushButton[role="choice"][invalid="true"] { background: $red_wash; color: $red;
    border-color: $red; }
QPushButton[role="tab"] { border: none; border-radius: 0; padding: 7px 6px; background: transparent;
    color: $muted; border-bottom: 2px solid transparent; }
QPushButton[role="tab"]:hover { color: $text; }
QPushButton[role="tab"]:focus { color: $accent; }
QPushButton[role="tab"]:checked { color: $text; font-weight: 700;
    border-bottom: 2px solid $accent; }
QPushButton[role="tab"][alarm="true"] { color: $red; }
QToolButton { border: none; border-radius: 6px; padding: 4px 8px; color: $text; }
QToolButton:hover { background: $sub; }
QToolButton:focus { background: $accent_wash; }
QToolButton:disabled { color: $muted; }
QToolButton[role="quiet"] { color: $muted; padding: 3px 7px; }
QToolButton[role="quiet"]:hover { color: $text; background: $sub; }
QToolButton[role="quiet"]:checked { color: $accent; background: $accent_wash; }
QToolButton[role="chip"] { background: $sub; border-radius: 11px; padding: 2px 10px;
    color: $muted; }
QToolButton[role="chip"]:hover { color: $text; }
QToolButton[role="chip"][active="true"] { background: $accent_wash; color: $accent; }
QToolButton::menu-indicator { image: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sub; border: none; border-radius: 3px; max-height: 6px;
    text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 9px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; font-weight: 700; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: 44px; }
QTabBar QToolButton { background: $sub; border: 1px solid $line; border-radius: 0; padding: 0; }
QCheckBox, QRadioButton { spacing: 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $panel; }
QCalendarWidget QAbstractItemView { background: $panel; alternate-background-color: $panel;
    selection-background-color: $accent; selection-color: $on_accent; }
QAbstractScrollArea::corner { background: transparent; }
QGroupBox { border: none; margin-top: 18px; font-weight: 700; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QDockWidget { titlebar-close-icon: none; }
""")

_MARKS = Template("""
QComboBox::down-arrow { image: url("$arrow_down"); width: 12px; height: 12px; }
QComboBox::drop-down { subcontrol-position: center right; right: 6px; width: 16px; border: none; }
QComboBox { padding-right: 26px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button,
QDateTimeEdit::up-button { subcontrol-origin: padding; subcontrol-position: top right; width: 20px;
    border: none; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button,
QTimeEdit::down-button, QDateTimeEdit::down-button { subcontrol-origin: padding;
    subcontrol-position: bottom right; width: 20px; border: none; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
QDoubleSpinBox::down-button:hover { background: $sub; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow,
QDateTimeEdit::up-arrow { image: url("$arrow_up"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow,
QDateTimeEdit::down-arrow { image: url("$arrow_down"); width: 10px; height: 10px; }
QPushButton[role="primary"]::menu-indicator { image: url("$arrow_on_accent"); }
QPushButton[role="primary"]:disabled::menu-indicator { image: url("$arrow_down"); }
QSpinBox, QDoubleSpinBox { qproperty-alignment: "AlignRight | AlignVCenter"; }
QDateEdit, QTimeEdit, QDateTimeEdit { qproperty-alignment: "AlignCenter"; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator, QTreeView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $panel; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QPushButton::menu-indicator { image: url("$arrow_down"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked,
QTreeView::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: $accent;
    border-color: $accent; image: url("$dash"); }
QCheckBox::indicator:disabled { background: $sub; border-color: $line; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 8px;
    background: $panel; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { background: $accent; border-color: $accent;
    image: url("$dot"); }
QHeaderView::up-arrow { image: url("$arrow_up"); width: 10px; height: 10px; right: 6px;
    subcontrol-position: center right; }
QHeaderView::down-arrow { image: url("$arrow_down"); width: 10px; height: 10px; right: 6px;
    subcontrol-position: center right; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$arrow_left"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$arrow_right"); }
""")
