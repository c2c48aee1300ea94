// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/pastednames.h"

#include "models/quotes/quoteworksheet.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

using Sheet = QuoteWorksheet;

struct Names
{
    int column;
    QStringView names; ///< separated by |
};

// Fields of goods lists, invoices and shops as spreadsheets commonly head them.
constexpr Names names[] = {
    {Sheet::Position, u"pos|pos.|position|no|no.|nr|nr.|#|line|zeile|ligne|línea|序号|行|番号"},
    {Sheet::Article,
        u"article|article no|article no.|article number|item no|item no.|item number|item code|part no|part no.|part "
        u"number|product code|product no.|sku|code|artikelnr|artikelnr.|artikel-nr.|artikelnummer|art.-nr.|artnr|"
        u"référence|réf|réf.|code article|referencia|ref|ref.|código|货号|产品编号|编号|物料编码|品番|商品コード"},
    {Sheet::Description,
        u"description|text|designation|details|beschreibung|bezeichnung|leistung|désignation|libellé|descripción|"
        u"concepto|描述|说明|摘要|内容|説明"},
    {Sheet::Quantity,
        u"quantity|qty|qty.|count|amount of units|units|menge|anzahl|stück|stk|stk.|quantité|qté|cantidad|cant.|数量"},
    {Sheet::Unit, u"unit|uom|unit of measure|einheit|me|unité|unidad|单位|単位"},
    {Sheet::Price,
        u"price|unit price|net price|price per unit|price each|rate|list price|preis|einzelpreis|stückpreis|ep|e-preis|"
        u"listenpreis|prix|prix unitaire|prix unitaire ht|pu ht|p.u. ht|prix ht|p.u.|pu|precio|precio "
        u"unitario|单价|价格|単価|価格"},
    {Sheet::Discount,
        u"discount|discount %|disc.|rebate|rabatt|rabatt %|nachlass|remise|descuento|dto.|折扣|割引|値引"},
    {Sheet::Tax,
        u"tax|tax %|tax rate|vat|vat %|vat rate|gst|steuer|steuersatz|mwst|mwst.|mwst. %|ust|ust.|tva|taux tva|iva|"
        u"impuesto|税率|税|消費税|消費税率"},
    {Sheet::Amount,
        u"amount|total|line total|sum|net amount|subtotal|betrag|gesamt|gesamtpreis|summe|gp|montant|montant ht|total "
        u"ht|importe|"
        u"金额|合计|总价|金額|合計|小計"},
    {Sheet::Margin, u"margin|marge|margen|毛利"},
};

/// What is the description when nothing else is called so.
constexpr QStringView loose
    = u"item|items|product|product name|name|article name|service|goods|title|artikel|produkt|produktname|titel|ware|"
      u"position text|article|produit|nom|producto|artículo|nombre|产品|产品名称|名称|品名|商品|商品名|製品名";

QString keyOf(const QString &name)
{
    static const QRegularExpression unit(QStringLiteral("\\s*[(\\[（][^)\\]）]*[)\\]）]\\s*$"));
    auto key = name.simplified().toCaseFolded();
    key.remove(unit);
    while (key.endsWith(u':') || key.endsWith(u'*'))
        key.chop(1);
    return key.trimmed();
}

QHash<QString, int> columnsByName()
{
    QHash<QString, int> found;
    for (const auto &[column, list] : names)
        for (const auto name : list.split(u'|'))
            found.insert(name.toString().toCaseFolded(), column);
    return found;
}

} // namespace

PastedNames pastedNames(const QStringList &row, const QList<QStringList> &own)
{
    static const auto known = columnsByName();
    static const auto looseNames = loose.toString().split(u'|');
    static const QStringList numbersBeside{"artikel", "article", "artículo"};
    const auto columnOf = [&own](const QString &key) {
        for (qsizetype column = 0; column < own.size(); ++column)
            if (std::any_of(own.at(column).cbegin(), own.at(column).cend(),
                    [&key](const QString &name) { return keyOf(name) == key; }))
                return int(column);
        return known.value(key, -1);
    };
    const auto isTyped = [](int column) { return column >= Sheet::Article && column <= Sheet::Tax; };
    PastedNames read;
    QStringList keys;
    int named = 0;
    for (const auto &cell : row) {
        if (std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); }))
            return {};
        keys.append(keyOf(cell));
        const int column = keys.last().isEmpty() ? -1 : columnOf(keys.last());
        const bool isFirst = isTyped(column) && !read.columns.contains(column);
        named += isFirst ? 1 : 0;
        read.columns.append(isFirst ? column : -1);
    }
    const auto takeFirst = [&](int column, const QStringList &of) {
        for (qsizetype cell = 0; cell < keys.size(); ++cell)
            if (read.columns.at(cell) < 0 && of.contains(keys.at(cell))) {
                read.columns[cell] = column;
                ++named;
                return;
            }
    };
    if (!read.columns.contains(Sheet::Description))
        takeFirst(Sheet::Description, looseNames);
    else if (!read.columns.contains(Sheet::Article)) // beside a description it is the number
        takeFirst(Sheet::Article, numbersBeside);
    for (qsizetype cell = 0; cell < keys.size(); ++cell) {
        const int column = columnOf(keys.at(cell));
        const bool isComputed = column >= 0 && !isTyped(column);
        if (read.columns.at(cell) < 0 && !keys.at(cell).isEmpty() && !isComputed)
            read.unknown.append(row.at(cell).simplified());
    }
    return named > 1 || (named == 1 && read.unknown.isEmpty()) ? read : PastedNames();
}

} // namespace crm
