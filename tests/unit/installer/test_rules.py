"""Which lines of the desktop could not be translated."""

from __future__ import annotations

import pytest

from installer.translations.rules import problems_of


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Queue"))',
        'label.setText(self.tr("{count} orders").format(count=3))',
        'label.setText(translate("Domain", order.label))',
        'label.setText("—")',
        'label.setText(f"{number} · {name}")',
        'label.setText("<b></b>&nbsp;")',
        'label.setText("")',
        'menu.addAction(icon, self.tr("Undo"), "Ctrl+Z")',
        "text = translate(_CONTEXT, SENTENCES[code])",
        'text = f"{n} {self.tr(name)}"',
        'box.addItem(self.tr("To the customer"), "customer")',
        'box.addItem(name, "customer")',
        'button = QPushButton(self.tr("Save"), objectName="save")',
        'box.addItems(["40x30", "60x40"])',
        'spin.setSuffix(" mm")',
        'log.warning("modem %s does not answer", port)',
        'label.setText("SIM")  # untranslated: the same in every language',
    ],
)
def test_lines_that_are_well(line: str) -> None:
    assert problems_of(line, "view.py") == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('label.setText("Queue")', "setText shows 'Queue' untranslated"),
        ('label = QLabel("队列")', "QLabel shows '队列' untranslated"),
        ('label.setText(f"{n} orders")', "' orders' untranslated"),
        ('label.setText("Late" if late else "")', "'Late' untranslated"),
        ('label.setText("{n} late".format(n=n))', "'{n} late' untranslated"),
        ('tabs.addTab(page, icon, "Facts")', "addTab shows 'Facts'"),
        ('table.setHorizontalHeaderLabels(["No.", "Name"])', "'Name' untranslated"),
        ('box.addItem(icon("star"), "Favourite")', "'Favourite' untranslated"),
        ('QMessageBox.warning(self, "Sure?", text)', "warning shows 'Sure?'"),
        ('spin.setSuffix(" mm high")', "' mm high' untranslated"),
        ('self.tr(f"{n} orders")', "f-string inside tr()"),
        ('self.tr("of " + name)', "put together inside tr()"),
        ('self.tr("{n} orders".format(n=n))', ".format() inside tr()"),
        ('translate("Board", f"{n}")', "f-string inside translate()"),
        ('self.tr("{} orders")', "unnamed placeholder"),
        ('self.tr("{0} of {1}")', "unnamed placeholder"),
        ('widget.tr("Queue")', "only self.tr() has a context"),
        ('tr("Steps", "Queue")', "only self.tr() has a context"),
        ('translate(_CONTEXT, "Queue")', "does not follow a name"),
        ("""text = f"{n} {self.tr('late')}\"""", "inside an f-string"),
    ],
)
def test_lines_that_cannot_be_translated(line: str, said: str) -> None:
    problems = problems_of(f"\n{line}", "view.py")
    assert any(said in str(problem) for problem in problems), problems
    assert {problem.place for problem in problems} == {"view.py:2"}
