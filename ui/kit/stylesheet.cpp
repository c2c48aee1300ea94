// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/theme.h"

#include <QMap>
#include <QStringList>

namespace crm {

namespace {

/// Rules name the kind of widget and our own `look`, `ink` and object names; a rule for QWidget would slow big trees.
/// A 2 px focus border takes 1 px off the padding so that nothing moves.
constexpr auto sheet = R"(
QFrame[look="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[look="panel"] { background: @surface; border: 0; }
QFrame[look="rule"] { background: @border; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="sidebar"] { background: @sidebar; border: 0; }
QLabel { background: transparent; }
QLabel[ink="muted"] { color: @muted; }
QLabel[ink="faint"] { color: @faint; }
QLabel[ink="bad"] { color: @bad; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="accent"] { color: @accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @field; border: 1px solid @inputBorder; border-radius: 7px; padding: 5px 9px; color: @text;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid @accent; padding: 4px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @hover; border-color: @borderStrong; color: @faint; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"],
QComboBox[invalid="true"] { border: 2px solid @bad; padding: 4px 8px; }
QLineEdit[look="bare"], QPlainTextEdit[look="bare"], QLineEdit[look="bare"]:focus, QPlainTextEdit[look="bare"]:focus {
    border: 0; background: transparent; padding: 2px; }
QAbstractItemView QLineEdit, QAbstractItemView QAbstractSpinBox, QAbstractItemView QComboBox { border-radius: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(@chevronDown); width: 14px; height: 14px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @borderStrong; border-radius: 10px; padding: 4px;
    outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(@chevronUp); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(@chevronDown); width: 12px; height: 12px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: 22px; }
QPushButton { background: @button; border: 1px solid @borderStrong; border-radius: 7px; padding: 6px 12px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled { color: @disabled; }
QPushButton:default { border-color: @accent; }
QPushButton[look="primary"], QPushButton[look="danger"] { background: @accent; border: 1px solid @accent;
    color: @onAccent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @primaryRing; }
QPushButton[look="primary"]:disabled, QPushButton[look="danger"]:disabled { background: @hover; border-color: @border;
    color: @disabled; }
QPushButton[look="danger"] { background: @dangerButton; border-color: @dangerButton; color: @onDanger; }
QPushButton[look="danger"]:focus { border: 2px solid @primaryRing; }
QPushButton[look="flat"] { border: 0; background: transparent; color: @muted; padding: 5px 9px; }
QPushButton[look="flat"]:hover { background: @hover; color: @text; }
QPushButton[look="flat"]:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton[look="link"] { border: 0; background: transparent; color: @accent; padding: 3px 5px; }
QPushButton[look="link"]:disabled { color: @disabled; }
QPushButton[look="link"]:hover { color: @accentHover; background: @hover; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 1px 3px; }
QPushButton[look="dashed"] { border: 1px dashed @inputBorder; border-radius: 11px; padding: 3px 10px;
    background: transparent; color: @muted; }
QPushButton[look="dashed"]:hover { background: @hover; }
QPushButton[look="dashed"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QPushButton::menu-indicator { image: url(@chevronDown); width: 14px; height: 14px; subcontrol-position: right center;
    subcontrol-origin: padding; right: 6px; }
QToolButton { background: transparent; border: 0; border-radius: 6px; padding: 5px; color: @muted; }
QToolButton:hover, QToolButton:pressed { background: @hover; color: @text; }
QToolButton:checked { background: @accentSoft; color: @accentText; }
QToolButton[look="day"] { border: 1px solid @borderStrong; padding: 4px 1px; color: @text; }
QToolButton[look="day"]:checked { background: @accentSoft; border-color: @accent; color: @accentText; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton[look="day"]:focus { padding: 3px 0; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="action"] { border-radius: 8px; padding: 6px 4px 5px 4px; color: @text; }
QToolButton[look="action"]:focus { border: 2px solid @accent; padding: 4px 2px 3px 2px; }
)"
                       R"(
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator { width: 15px; height: 15px; border: 1px solid @inputBorder;
    background: @field; }
QCheckBox::indicator, QListWidget::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QListWidget::item { padding: 5px 6px; border-radius: 5px; color: @text; }
QListWidget::item:selected { background: @accentSoft; color: @text; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@minus); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 7px; height: 7px; background: @onAccent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; }
QRadioButton::indicator:checked:focus { border: 5px solid @accent; }
QCheckBox:focus, QRadioButton:focus { color: @accentText; }
QGroupBox { border: 1px solid @border; border-radius: 10px; margin-top: 18px; padding: 10px; background: @surface; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 2px; color: @muted; }
QTabWidget::pane { border: 1px solid @border; border-radius: 7px; top: -1px; background: @surface; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 7px 12px;
    color: @muted; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accentText; border-bottom: 2px solid @accent; }
QTabBar:focus { outline: 0; }
QTabBar::tab:focus { background: @accentSoft; }
QListView, QTreeView { background: transparent; border: 0; outline: 0; }
QTableView { background: @surface; border: 0; outline: 0; gridline-color: @border;
    selection-background-color: @accentSoft; selection-color: @text; }
QListWidget, QTreeWidget, QTreeView { background: @surface; selection-background-color: @accentSoft;
    selection-color: @text; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @border;
    padding: 7px 10px; font-weight: 500; }
QHeaderView::section:hover { background: @hover; color: @text; }
QHeaderView::up-arrow { image: url(@chevronUp); width: 13px; height: 13px; }
QHeaderView::down-arrow { image: url(@chevronDown); width: 13px; height: 13px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTableCornerButton::section { background: @surface; border: 0; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[look="page"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: @scrollBar; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
    border: 0; width: 0; height: 0; }
QMenuBar { background: @sidebar; border-bottom: 1px solid @border; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: @accentSoft; color: @accentText; }
QMenu { background: @raised; border: 1px solid @borderStrong; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @accentText; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @inverse; color: @inverseText; border: 0; padding: 5px 8px; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QProgressBar { background: @sunken; border: 0; border-radius: 4px; text-align: center; color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QStatusBar { background: @sidebar; color: @muted; }
QStatusBar::item { border: 0; }
QDialog { background: @background; }
QMessageBox { messagebox-question-icon: url(@question); messagebox-information-icon: url(@info);
    messagebox-warning-icon: url(@warning); messagebox-critical-icon: url(@warning); }
QCalendarWidget QWidget { alternate-background-color: @raised; }
QCalendarWidget #qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { background: transparent; color: @text; border: 0; border-radius: 6px; padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton:focus { border: 1px solid @accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { border-radius: 6px; }
QCalendarWidget QAbstractItemView { background: @raised; color: @text; border: 0; outline: 0;
    selection-background-color: @accent; selection-color: @onAccent; }
QCalendarWidget QAbstractItemView:disabled { color: @faint; }
#composer { background: @composer; border: 1px solid @inputBorder; border-radius: 10px;
    padding: 1px; }
#composer[active="true"] { border: 2px solid @accent; padding: 0; }
#paletteBox { background: @raised; border: 1px solid @borderStrong; border-radius: 12px; }
#toast { background: @inverse; border-radius: 10px; }
#toast QLabel { color: @inverseText; }
#toast QPushButton, #toast QToolButton { background: transparent; border: 0; color: @inverseLink; font-weight: 600;
    padding: 4px 8px; }
#toast QPushButton:hover, #toast QToolButton:hover { background: @inverseHover; }
#toast QPushButton:focus, #toast QToolButton:focus { border: 2px solid @inverseLink; padding: 2px 6px; }
#keyHint { color: @faint; border: 1px solid @borderStrong; border-radius: 4px; padding: 1px 5px; }
)";

QString cssColour(const QColor &c)
{
    if (c.alpha() == 255)
        return c.name();
    return QStringLiteral("rgba(%1, %2, %3, %4)").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
}

QMap<QString, QString> sheetValues(const Tokens &t)
{
    const std::pair<const char *, QColor> colours[] = {{"background", t.background}, {"sidebar", t.sidebar},
        {"surface", t.surface}, {"raised", t.raised}, {"sunken", t.sunken}, {"border", t.border},
        {"borderStrong", t.borderStrong}, {"inputBorder", t.inputBorder}, {"text", t.text}, {"muted", t.muted},
        {"faint", t.faint}, {"accent", t.accent}, {"accentHover", t.accentHover}, {"accentText", t.accentText},
        {"onAccent", t.onAccent}, {"accentSoft", t.accentSoft}, {"hover", t.hover}, {"scrollBar", t.scrollBar},
        {"inverse", t.inverse}, {"inverseText", t.inverseText}, {"inverseLink", t.inverseLink},
        {"inverseHover", blend(t.inverse, t.inverseText, 0.12)}, {"bad", t.bad.text}, {"ok", t.ok.text},
        {"warn", t.warn.text}, {"disabled", withAlpha(t.text, 0.45)}, {"button", t.isDark ? t.raised : t.surface},
        {"field", t.isDark ? t.sunken : t.surface}, {"composer", t.isDark ? t.raised : t.background},
        {"primaryRing", t.text}, {"dangerButton", t.bad.text}, {"onDanger", t.isDark ? t.background : t.surface}};
    QMap<QString, QString> values;
    for (const auto &[name, colour] : colours)
        values.insert(QString::fromLatin1(name), cssColour(colour));
    const auto suffix = t.isDark ? QStringLiteral("dark") : QStringLiteral("light");
    values.insert("chevronDown", QStringLiteral(":/icons/qss/chevron-down-%1.svg").arg(suffix));
    values.insert("chevronUp", QStringLiteral(":/icons/qss/chevron-up-%1.svg").arg(suffix));
    values.insert("check", QStringLiteral(":/icons/qss/check-%1.svg").arg(suffix));
    values.insert("question", QStringLiteral(":/icons/qss/question-%1.svg").arg(suffix));
    values.insert("info", QStringLiteral(":/icons/qss/info-%1.svg").arg(suffix));
    values.insert("warning", QStringLiteral(":/icons/qss/warning-%1.svg").arg(suffix));
    values.insert("minus", QStringLiteral(":/icons/qss/minus-%1.svg").arg(suffix));
    return values;
}

} // namespace

QString themeStyleSheet(const Tokens &tokens)
{
    const auto values = sheetValues(tokens);
    const auto source = QString::fromLatin1(sheet);
    QString result;
    result.reserve(source.size());
    for (qsizetype i = 0; i < source.size();) {
        if (source[i] != u'@') {
            result += source[i++];
            continue;
        }
        auto end = i + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        result += values.value(source.mid(i + 1, end - i - 1));
        i = end;
    }
    return result;
}

} // namespace crm
