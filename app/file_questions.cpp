// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

struct FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

} // namespace

// The buttons are worded here, since Qt's own words may not be there in each language.

UnsavedAnswer askAboutUnsaved(QWidget *window, const QString &name)
{
    QMessageBox box(window);
    box.setObjectName("unsavedQuestion"_L1);
    box.setIcon(QMessageBox::Question);
    box.setText(FileQuestions::tr("“%1” has changes that are not saved.").arg(name));
    const auto *save = box.addButton(FileQuestions::tr("Save"), QMessageBox::AcceptRole);
    const auto *discard = box.addButton(FileQuestions::tr("Discard them"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(FileQuestions::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == save)
        return UnsavedAnswer::Save;
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

CommentsAnswer askAboutComments(QWidget *window, const QString &file)
{
    QMessageBox box(window);
    box.setObjectName("commentsQuestion"_L1);
    box.setIcon(QMessageBox::Warning);
    box.setText(FileQuestions::tr("Saving over %1 would lose the comments in it.").arg(file));
    const auto *other = box.addButton(FileQuestions::tr("Save under another name…"), QMessageBox::AcceptRole);
    const auto *lose = box.addButton(FileQuestions::tr("Lose the comments"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(FileQuestions::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == other)
        return CommentsAnswer::OtherName;
    return box.clickedButton() == lose ? CommentsAnswer::LoseThem : CommentsAnswer::Cancel;
}

} // namespace deployscope
