// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/linkbutton.h"

#include "tests/support/test.h"
#include "ui/kit/labels.h"

#include <QFont>
#include <QImage>
#include <QPixmap>
#include <QPushButton>

#include <memory>

namespace crm {

class TestLinkButton : public QObject
{
    Q_OBJECT
private slots:
    void whatHasItsRoomIsWhole();
    void whatHasNoRoomIsCutAndToldInFull();
};

namespace {

QImage pictureOf(QPushButton &button, const QFont &font, QSize size)
{
    button.setFont(font);
    button.ensurePolished();
    button.resize(size.isEmpty() ? button.sizeHint() : size);
    return button.grab().toImage();
}

} // namespace

/// Widths of texts are no whole pixels; a size hint is. A plain button of the same look stands for the whole text.
void TestLinkButton::whatHasItsRoomIsWhole()
{
    const auto letters = QStringLiteral("Maureen Blackwood of Albion Cardiff Ltd. and +44 29 2018 0241");
    QFont font;
    font.setHintingPreference(QFont::PreferNoHinting);
    for (const auto tenths : {93, 97, 104, 111}) {
        font.setPointSizeF(tenths / 10.0);
        for (int length = 3; length < letters.size(); ++length) {
            const auto text = letters.left(length).trimmed();
            const std::unique_ptr<QPushButton> link(makeLink(text));
            const std::unique_ptr<QPushButton> whole(makeButton(text, {}, "link"));
            whole->setCursor(link->cursor());
            const auto picture = pictureOf(*link, font, {});
            QVERIFY2(picture == pictureOf(*whole, font, link->size()), qPrintable(text));
        }
    }
}

void TestLinkButton::whatHasNoRoomIsCutAndToldInFull()
{
    const std::unique_ptr<QPushButton> link(makeLink("Maureen Blackwood"));
    link->resize(link->sizeHint() - QSize(40, 0));
    link->show();
    QVERIFY(QTest::qWaitForWindowExposed(link.get()));
    QVERIFY(link->toolTip().contains("Maureen Blackwood"));
}

CRM_TEST(TestLinkButton)

} // namespace crm

#include "tst_linkbutton.moc"
