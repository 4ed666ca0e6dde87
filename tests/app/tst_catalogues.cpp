// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A text of a catalogue, with all its plural forms.
struct Message
{
    QString source{};
    QStringList translations{};
    bool isFinished = true;
};

/// The text, or the texts of the plural forms.
QStringList readTranslation(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            message.translations = readTranslation(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.append(readMessage(xml));
    }
    return messages;
}

/// `%1`, `%2`, ... each once, in order. `%n` may be left out by a form that says the number in words.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The catalogues against the sources: each text of the program is there, is translated, and has its places.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTextIsTranslated_data();
    void eachTextIsTranslated();

private:
    [[nodiscard]] QString updatedCopy(const QString &language) const;

    QTemporaryDir m_folder{};
};

void TestCatalogues::eachTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English, the plurals") << u"en"_s;
    QTest::newRow("Korean") << u"ko"_s;
}

/// A catalogue as the target update_translations would leave it.
QString TestCatalogues::updatedCopy(const QString &language) const
{
    const QString name = u"deployscope_%1.ts"_s.arg(language);
    const QString copy = m_folder.filePath(name);
    const QDir project(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR));
    if (!QFile::copy(project.filePath(u"resources/translations/"_s + name), copy))
        return {};
    QStringList arguments =
        u"-silent -no-obsolete -locations none -I . -I model -recursive model/items views app"_s.split(u' ');
    arguments << u"-target-language"_s << language;
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s;
    arguments << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(project.path());
    lupdate.start(QStringLiteral(DEPLOYSCOPE_LUPDATE), arguments);
    const bool isDone = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
    return isDone ? copy : QString();
}

void TestCatalogues::eachTextIsTranslated()
{
    QFETCH(QString, language);

    const QList<Message> messages = readCatalogue(updatedCopy(language));

    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished && !message.translations.contains(QString()), qPrintable(message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(places(translation) == places(message.source), qPrintable(message.source));
    }
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
