// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTranslator>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

namespace {

/// A language in which each text is said between two marks: a text without them was not said anew.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                                    int /*count*/) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
};

struct Text
{
    QString owner{};
    QString text{};
};

QString nameOf(const QObject &object)
{
    const QString parent = object.parent() == nullptr ? QString() : object.parent()->objectName();
    return u"%1 %2 in %3"_s.arg(QLatin1StringView(object.metaObject()->className()), object.objectName(), parent);
}

/// What a person reads, hovers over or hears of one widget.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *const label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *const menu = qobject_cast<const QMenu *>(&widget))
        texts.append(menu->title());
    return texts;
}

QList<Text> textsOf(const MainWindow &window)
{
    QList<Text> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const QString &text : textsOf(*widget))
            texts.append({nameOf(*widget), text});
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts.append({nameOf(*action), action->text()});
    return texts;
}

/// Signs, numbers, times, names out of the scenario, and the languages' own names are the same in each language.
bool needsNoTranslation(const QString &text)
{
    static const QRegularExpression said(
        u"^([^\\p{L}]*|\\p{L}|[\\d:. ]+s|EN|English|한국어|web(:\\d)?|i-\\d|t-\\d)$"_s);
    return said.match(text).hasMatch();
}

} // namespace

class TestWindowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTextIsSaidAnewWhenTheLanguageChanges();
};

void TestWindowTexts::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestWindowTexts::everyTextIsSaidAnewWhenTheLanguageChanges()
{
    Languages languages;
    MainWindow window(&languages, {});
    window.start({});
    window.show();
    MarkingTranslator marking;

    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();

    for (const Text &text : textsOf(window)) {
        const bool isSaidAnew = text.text.contains(u'⟦') || needsNoTranslation(text.text);
        QVERIFY2(isSaidAnew, qPrintable(text.owner + u": "_s + text.text));
    }
    QCoreApplication::removeTranslator(&marking);
}

QTEST_MAIN(TestWindowTexts)
#include "tst_window_texts.moc"
