// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_paint: what the parts of cells and cards cost, seen for the first time and again, beside plain QPainter calls
// for the same. Microseconds of processor time, medians of 200 rounds of 100.
#include "tests/bench/bench.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>

#include <functional>

using namespace crm;

namespace {

constexpr int rounds = 200;
constexpr int each = 100;

using Paint = std::function<void(QPainter *painter, const QRect &rect, int i)>;

/// `i` is another one each time when `fresh`, one of a hundred otherwise.
double cost(const Paint &paint, bool fresh)
{
    static int next = 0;
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Times times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = guiTime();
        for (int i = 0; i < each; ++i)
            paint(&painter, {10 + i, 10, 220, 40}, fresh ? ++next : i);
        times.add((guiTime() - begin) * 1e3 / each);
    }
    return times.median();
}

void compare(const char *what, const Paint &ours, const Paint &plain)
{
    report(qPrintable(QString::fromLatin1(what) + ", first time"), cost(ours, true), cost(plain, true), "us");
    report(qPrintable(QString::fromLatin1(what) + ", again"), cost(ours, false), cost(plain, false), "us");
}

void drawPlain(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->setFont(textFont(TextStyle::Body));
    painter->setPen(Qt::black);
    painter->drawText(rect, Qt::TextSingleLine | Qt::AlignVCenter, text);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const auto name = [](int i) { return QStringLiteral("Person %1").arg(i * 7919LL % 1000003); };
    const auto plain = [&](QPainter *p, const QRect &r, int i) { drawPlain(p, r, name(i)); };
    compare(
        "text that fits", [&](QPainter *p, const QRect &r, int i) { paintText(p, r, name(i), {}); }, plain);
    compare(
        "text that is shortened",
        [&](QPainter *p, const QRect &r, int i) {
            paintText(p, {r.x(), r.y(), 60, 40}, name(i), {});
        },
        plain);
    compare(
        "avatar",
        [&](QPainter *p, const QRect &r, int i) {
            paintAvatar(p, {r.x(), r.y(), 30, 30}, name(i));
        },
        [&](QPainter *p, const QRect &r, int) {
            p->setPen(Qt::NoPen);
            p->setBrush(Qt::gray);
            p->drawEllipse(r.x(), r.y(), 30, 30);
            drawPlain(p, {r.x(), r.y(), 30, 30}, QStringLiteral("AB"));
        });
    compare(
        "badge",
        [&](QPainter *p, const QRect &r, int i) {
            paintBadge(p, r, {.text = name(i), .tone = Tone::Ok, .hasDot = true});
        },
        [&](QPainter *p, const QRect &r, int i) {
            p->setPen(Qt::NoPen);
            p->setBrush(Qt::gray);
            p->drawRoundedRect(r.x(), r.y(), 100, 20, 10, 10);
            drawPlain(p, r, name(i));
        });
    compare(
        "card",
        [](QPainter *p, const QRect &r, int) {
            paintCard(p, {double(r.x()), 5, 200, 120}, {});
        },
        [](QPainter *p, const QRect &r, int) { p->drawRoundedRect(r.x(), 5, 200, 120, 9, 9); });
    return 0;
}
