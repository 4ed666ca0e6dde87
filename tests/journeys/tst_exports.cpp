// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/focus_keys.h"
#include "app/main_window.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <memory>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What leaves the window: as the command line writes it, into the clipboard, onto paper.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void chartsAreThoseOfTheCommandLine_data();
    void chartsAreThoseOfTheCommandLine();
    void theGridIsThatOfTheCommandLine_data();
    void theGridIsThatOfTheCommandLine();
    void aMovingPictureIsThatOfTheCommandLine();
    void theWindowGoesOnMeanwhile();
    void aMovingPictureCanBeCanceled();
    void closingTheWindowGivesUp();
    void theMomentsOfAMovingPictureAreAskedFor();
    void otherEndingsAreRefused();
    void theChartCanBeCopied();
    void theGridCanBeCopied();
    void pagesArePrinted_data();
    void pagesArePrinted();
    void printingAsksAboutTheGrid();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// What a verb of the command line writes.
    [[nodiscard]] QByteArray written(const QString &verb, const QString &name,
                                     const QStringList &further = {}) const;
    [[nodiscard]] ExportActions *exports() const { return m_window->exports(); }

    std::unique_ptr<Languages> m_languages{};
    std::unique_ptr<MainWindow> m_window{};
    QTemporaryDir m_folder{};
};

namespace {

const QString twoTasks = u"two-tasks-50-200"_s;
const Stretch halfASecond{SimTime{60s}, SimTime{60'500ms}};

} // namespace

void TestExports::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void TestExports::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_window.reset();
    m_languages = std::make_unique<Languages>();
    m_window = std::make_unique<MainWindow>(m_languages.get(), Settings{});
    m_window->start({twoTasks});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QByteArray TestExports::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestExports::written(const QString &verb, const QString &name, const QStringList &further) const
{
    const QStringList arguments{u"deployscope"_s, verb, twoTasks, u"-o"_s, path(name), u"--language"_s, u"en"_s};
    return runCommandLine(arguments + further) == 0 ? read(name) : QByteArray();
}

void TestExports::chartsAreThoseOfTheCommandLine_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *const ending : {".svg", ".png", ".pdf", ".csv", ".json", ".trace.json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestExports::chartsAreThoseOfTheCommandLine()
{
    QFETCH(QString, ending);

    QVERIFY(exports()->exportChartTo(path(u"window"_s + ending)));

    const QByteArray expected = written(u"export"_s, u"line"_s + ending);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(read(u"window"_s + ending), expected);
}

void TestExports::theGridIsThatOfTheCommandLine_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *const ending : {".svg", ".png"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestExports::theGridIsThatOfTheCommandLine()
{
    QFETCH(QString, ending);
    m_window->player().seek(SimTime{76s});

    QVERIFY(exports()->exportGridTo(path(u"grid"_s + ending)));

    const QByteArray expected = written(u"render"_s, u"line"_s + ending, {u"--at"_s, u"76"_s});
    QVERIFY(!expected.isEmpty());
    QCOMPARE(read(u"grid"_s + ending), expected);
}

void TestExports::aMovingPictureIsThatOfTheCommandLine()
{
    QSignalSpy ended(exports(), &ExportActions::movingPictureEnded);

    QVERIFY(exports()->exportMovingPictureTo(path(u"window.gif"_s), halfASecond));
    QTRY_COMPARE(ended.size(), 1);

    QCOMPARE(ended.at(0).at(0), QVariant(true));
    const QByteArray expected = written(u"export"_s, u"line.gif"_s, {u"--from"_s, u"60"_s, u"--to"_s, u"60.5"_s});
    QVERIFY(!expected.isEmpty());
    QCOMPARE(read(u"window.gif"_s), expected);
}

/// It steps while the pictures are painted; a second moving picture has to wait.
void TestExports::theWindowGoesOnMeanwhile()
{
    QSignalSpy ended(exports(), &ExportActions::movingPictureEnded);

    const std::size_t before = m_window->player().cursor().applied;

    QVERIFY(exports()->exportMovingPictureTo(path(u"long.gif"_s), {SimTime{60s}, SimTime{62s}}));
    QVERIFY(!m_window->windowActions()->exportMovingPicture->isEnabled());
    QVERIFY(!exports()->exportMovingPictureTo(path(u"second.gif"_s), halfASecond));
    QTest::keyClick(m_window.get(), Qt::Key_Right);

    QCOMPARE(ended.size(), 0);
    QCOMPARE(m_window->player().cursor().applied, before + 1);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QVERIFY(m_window->windowActions()->exportMovingPicture->isEnabled());
    QTRY_VERIFY(find<QProgressDialog>(u"gifProgress"_s) == nullptr);
    QVERIFY(!QFile::exists(path(u"second.gif"_s)));
}

void TestExports::aMovingPictureCanBeCanceled()
{
    QSignalSpy ended(exports(), &ExportActions::movingPictureEnded);
    QVERIFY(exports()->exportMovingPictureTo(path(u"canceled.gif"_s), {SimTime{}, SimTime{137s}}));

    QTest::mouseClick(find<QProgressDialog>(u"gifProgress"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(ended.size(), 1);

    QCOMPARE(ended.at(0).at(0), QVariant(false));
    QVERIFY(!QFile::exists(path(u"canceled.gif"_s)));
    QVERIFY(m_window->windowActions()->exportMovingPicture->isEnabled());
}

void TestExports::closingTheWindowGivesUp()
{
    QVERIFY(exports()->exportMovingPictureTo(path(u"closed.gif"_s), {SimTime{}, SimTime{137s}}));

    m_window.reset();

    QVERIFY(!QFile::exists(path(u"closed.gif"_s)));
}

void TestExports::theMomentsOfAMovingPictureAreAskedFor()
{
    m_window->windowActions()->exportMovingPicture->trigger();

    auto *dialog = find<QDialog>(u"stretchDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *from = dialog->findChild<QDoubleSpinBox *>(u"stretchFrom"_s);
    auto *to = dialog->findChild<QDoubleSpinBox *>(u"stretchTo"_s);
    const auto *length = dialog->findChild<QLabel *>(u"stretchLength"_s);
    const auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(from->value(), 60.0);
    QCOMPARE(to->value(), 137.0);
    QVERIFY(length->text().startsWith(u"240 picture"_s) && length->text().contains(u"20.0 seconds"_s));
    to->setValue(61);
    QVERIFY(length->text().startsWith(u"13 picture"_s) && length->text().contains(u"1.1 seconds"_s));
    to->setValue(50);
    QVERIFY(!ok->isEnabled());
    QCOMPARE(length->text(), u"The end lies before the beginning."_s);
    to->setValue(60);
    QVERIFY(ok->isEnabled());
    QVERIFY(length->text().startsWith(u"1 picture"_s) && length->text().contains(u"0.1 seconds"_s));
    dialog->reject();
}

void TestExports::otherEndingsAreRefused()
{
    QVERIFY(!exports()->exportChartTo(path(u"chart.bmp"_s)));
    QVERIFY(find<QLabel>(u"messageText"_s)->text().contains(u".trace.json"_s));
    QVERIFY(!exports()->exportChartTo(path(u"chart.gif"_s)));
    QVERIFY(!exports()->exportGridTo(path(u"grid.pdf"_s)));
    QVERIFY(!exports()->exportMovingPictureTo(path(u"moving.png"_s), halfASecond));
    QVERIFY(find<QLabel>(u"messageText"_s)->text().contains(u"does not end in .gif"_s));
}

void TestExports::theChartCanBeCopied()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), usualChartSize * 2);
    QVERIFY(copied->data(u"image/svg+xml"_s).contains("<svg"));
}

void TestExports::theGridCanBeCopied()
{
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);

    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), usualGridSize * 2);
    QVERIFY(copied->data(u"image/svg+xml"_s).contains("i-4"));
}

void TestExports::pagesArePrinted_data()
{
    QTest::addColumn<bool>("withGrid");
    QTest::addColumn<int>("pages");
    QTest::newRow("the chart") << false << 1;
    QTest::newRow("the chart and the grid") << true << 2;
}

void TestExports::pagesArePrinted()
{
    QFETCH(bool, withGrid);
    QFETCH(int, pages);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"paper.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    preparePages(printer, m_window->player().timeline());

    QVERIFY(exports()->printOn(printer, withGrid ? Printed::ChartAndGrid : Printed::Chart));

    const QByteArray pdf = read(u"paper.pdf"_s);
    QCOMPARE(pdf.count("/Type /Page\n"), pages);
    QVERIFY(pdf.contains("/MediaBox [0 0 842")); // landscape
}

void TestExports::printingAsksAboutTheGrid()
{
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        asked = dialog->findChild<QCheckBox *>(u"printGrid"_s) != nullptr;
        dialog->reject();
    });

    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);

    QVERIFY(asked);
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
