// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/layering.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>

using namespace crm::layering;

namespace {

/// In pieces, since the licence checker would read it as this file's own.
const QString spdx("// SPDX-"
                   "FileCopyrightText: 2026 The Rapport authors\n"
                   "// SPDX-"
                   "License-Identifier: GPL-3.0-or-later\n\n");

/// What must be found, and where.
const struct
{
    const char *what;
    const char *path;
    const char *line;
} offenders[] = {
    {"gui in db", "db/value/a.cpp", "#include <QColor>"},
    {"widgets in db", "db/store/a.cpp", "#include <QWidget>"},
    {"models in db", "db/store/a.cpp", "#include \"models/settings.h\""},
    {"entity in db/value", "db/value/a.cpp", "#include \"db/entity/entity.h\""},
    {"widgets in models", "models/a.cpp", "#include <QWidget>"},
    {"charts in models", "models/a.cpp", "#include <QChart>"},
    {"ui in models", "models/a.cpp", "#include \"ui/shell/page.h\""},
    {"db/sql in models", "models/a.cpp", "#include \"db/sql/connection.h\""},
    {"SQL in models", "models/a.cpp", "x = \"DELETE FROM person\";"},
    {"app in ui", "ui/a.cpp", "#include \"app/module.h\""},
    {"db/sql in ui", "ui/a.cpp", "#include \"db/sql/connection.h\""},
    {"sqlite header in ui", "ui/a.cpp", "#include <sqlite3.h>"},
    {"sqlite call in db/store", "db/store/a.cpp", "sqlite3_step(s);"},
    {"SQL in ui", "ui/a.cpp", "run(\"SELECT id FROM person\");"},
    {"widgets in the command line", "app/cli/a.cpp", "#include <QApplication>"},
    {"tests in the program", "ui/a.cpp", "#include \"tests/support/test.h\""},
    {"entity in the engine", "db/sql/a.cpp", "#include \"db/entities/person.h\""},
    {"entity in the form", "ui/form/a.cpp", "#include \"db/entities/person.h\""},
    {"entity named in the engine", "db/sql/a.cpp", "find(\"person\");"},
    {"umbrella", "ui/a.cpp", "#include <QtWidgets>"},
    {"umbrella folder", "ui/a.cpp", "#include <QtWidgets/QLabel>"},
    {"manager", "ui/a.cpp", "class PageManager"},
    {"helper", "models/a.cpp", "struct Helper {};"},
    {"utils", "db/store/a.cpp", "namespace StringUtils {"},
    {"singleton pointer", "ui/a.cpp", "static Theme *instance();"},
    {"singleton reference", "app/a.cpp", "static Theme &instance();"},
    {"blocking ui", "ui/a.cpp", "future.waitForFinished();"},
    {"blocking models", "models/a.cpp", "future.waitForFinished();"},
};

QSet<QString> headersOf(const QString &module)
{
    const auto folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + '/' + module;
    const auto framework = QLibraryInfo::path(QLibraryInfo::LibrariesPath) + '/' + module + ".framework/Headers";
    QSet<QString> names;
    for (const auto &path : {folder, framework}) {
        const auto found = QDir(path).entryList({"Q*"}, QDir::Files);
        names.unite({found.cbegin(), found.cend()});
    }
    return names;
}

Names names()
{
    Names known{.gui = headersOf("QtGui"), .widgets = headersOf("QtWidgets"), .entities = {"person", "user"}};
    known.widgets.unite(headersOf("QtCharts")).unite(headersOf("QtPrintSupport")).unite(headersOf("QtSvgWidgets"));
    return known;
}

QList<Source> sourcesUnder(const QStringList &folders)
{
    const QDir root(crm::sourceFile({}));
    QList<Source> sources;
    for (const auto &folder : folders) {
        QDirIterator files(root.filePath(folder), {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources += {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    return sources;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT
private slots:
    void commentsAndLiteralsAreNotCode_data();
    void commentsAndLiteralsAreNotCode();
    void wellBehavedFilesPass_data();
    void wellBehavedFilesPass();
    void offendersAreNamed_data();
    void offendersAreNamed();
    void descriptionsNameTheEntities();
    void longFilesAreNamed();
    void filesNeedLicenceAndGuard();
    void everySourceKeepsToItsLayer();
};

void TestLayering::commentsAndLiteralsAreNotCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << "a; // b\nc"
                                  << "a;     \nc";
    QTest::newRow("block comment") << "a /* b\nc */ d"
                                   << "a     \n     d";
    QTest::newRow("string") << "f(\"x\\\"y // z\");"
                            << "f(           );";
    QTest::newRow("raw string") << "f(R\"re(a\"b)re\") + c"
                                << "f(            ) + c";
    QTest::newRow("digit separators") << "1'000'000 + b"
                                      << "1'000'000 + b";
    QTest::newRow("wide quote character") << "u'\"' + b"
                                          << "u    + b";
    QTest::newRow("quote character") << "'\"' + b"
                                     << "    + b";
    QTest::newRow("unfinished comment") << "a /* b"
                                        << "a     ";
}

void TestLayering::commentsAndLiteralsAreNotCode()
{
    QFETCH(QString, text);
    QTEST(codeOnly(text), "code");
}

void TestLayering::wellBehavedFilesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    QTest::newRow("core in db") << "db/store/a.cpp"
                                << "#include \"db/value/id.h\"\n#include <QString>\n";
    QTest::newRow("sqlite in db/sql") << "db/sql/a.cpp"
                                      << "#include <sqlite3.h>\nsqlite3 *handle;\n";
    QTest::newRow("gui in models") << "models/a.cpp"
                                   << "#include <QColor>\n";
    QTest::newRow("widgets in ui") << "ui/a.cpp"
                                   << "#include <QLabel>\n#include \"models/settings.h\"\n";
    QTest::newRow("entity in a feature") << "models/cases/a.cpp"
                                         << "#include \"db/entities/servicecase.h\"\n";
    QTest::newRow("the list of entities") << "db/entities/registered.cpp"
                                          << "#include \"db/entities/person.h\"\n";
    QTest::newRow("names in comments") << "ui/a.cpp"
                                       << "// no class Manager, no waitForFinished, no sqlite3\n";
    QTest::newRow("entity named in a feature") << "models/cases/a.cpp"
                                               << "find(\"person\");\n";
    QTest::newRow("who makes a change") << "db/store/a.cpp"
                                        << "meta(\"user\");\n";
    QTest::newRow("prose in capitals") << "ui/a.cpp"
                                       << "tr(\"Select a file.\");\n";
    QTest::newRow("a class of Qt") << "ui/a.cpp"
                                   << "class QNetworkAccessManager;\n";
    QTest::newRow("the command line waits") << "app/cli/a.cpp"
                                            << "future.waitForFinished();\n";
}

void TestLayering::wellBehavedFilesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, body);
    QCOMPARE(offences({path, spdx + body}, names()), QStringList());
}

void TestLayering::offendersAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    for (const auto &offender : offenders)
        QTest::newRow(offender.what) << offender.path << offender.line;
}

void TestLayering::offendersAreNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const auto found = offences({path, spdx + '\n' + line + '\n'}, names());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path + ":5: "), qPrintable(found.first()));
}

void TestLayering::descriptionsNameTheEntities()
{
    QCOMPARE(describedEntities("Describe<Tag>(\"tag\", x)\n Describe<TagLink>(\"tag_link\")"),
        QSet<QString>({"tag", "tag_link"}));
}

void TestLayering::longFilesAreNamed()
{
    const auto fits = spdx + QString(397, '\n');
    QCOMPARE(offences({"ui/a.cpp", fits}, names()), QStringList());
    QCOMPARE(offences({"ui/a.cpp", fits + '\n'}, names()),
        QStringList("ui/a.cpp:401: 401 lines; split what is longer than 400"));
}

void TestLayering::filesNeedLicenceAndGuard()
{
    QCOMPARE(
        offences({"ui/a.cpp", "int a;\n"}, names()), QStringList("ui/a.cpp:1: the two SPDX lines must come first"));
    QCOMPARE(offences({"ui/a.h", spdx + "int a();\n"}, names()), QStringList("ui/a.h:1: a header needs #pragma once"));
    QCOMPARE(offences({"ui/a.h", spdx + "#pragma once\n"}, names()), QStringList());
}

void TestLayering::everySourceKeepsToItsLayer()
{
    auto known = names();
    QVERIFY(known.gui.contains("QColor") && known.widgets.contains("QWidget"));
    const auto sources = sourcesUnder({"app", "db", "models", "tests", "ui"});
    QVERIFY(std::any_of(sources.cbegin(), sources.cend(),
        [](const Source &source) { return source.path == "tests/architecture/tst_layering.cpp"; }));
    for (const auto &source : sources) {
        if (source.path.startsWith("db/entities/"))
            known.entities.unite(describedEntities(source.text));
    }
    QVERIFY(known.entities.contains("organisation"));
    QStringList found;
    for (const auto &source : sources)
        found += offences(source, known);
    for (const auto &offence : found)
        qWarning("%s", qPrintable(offence));
    QCOMPARE(found.size(), 0);
}

CRM_TEST(TestLayering)
#include "tst_layering.moc"
