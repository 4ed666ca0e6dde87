// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/change.h"
#include "scenario/edit.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace deployscope {

/// The scenario that is open: its JSON text as read, unknown keys and all, and what it means. All changes go
/// through one undo stack; what is asked within one gesture is one step.
class OpenDocument : public QObject
{
    Q_OBJECT

public:
    explicit OpenDocument(QObject *parent = nullptr);

    /// Opens one scenario file, or AWS files together; the latter become an untitled scenario.
    /// \returns why they cannot be used; what was open before stays open then
    [[nodiscard]] std::optional<ReadError> openFiles(const QStringList &paths);
    /// Opens the text of a built-in scenario: untitled, so that saving asks for a name.
    [[nodiscard]] std::optional<ReadError> openBuiltIn(const NamedText &text);

    /// Writes the file whole or not at all. Comments that it had are gone then.
    /// \param shown the moment at which it is to be opened; absent: as the document says
    /// \returns why it could not be written, in the reader's language, or nothing
    [[nodiscard]] std::optional<QString> saveAs(const QString &path, std::optional<SimTime> shown = {});

    [[nodiscard]] bool isOpen() const { return m_reading.scenario != nullptr; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] const Document &document() const { return m_reading.document; }
    [[nodiscard]] const std::shared_ptr<const Scenario> &scenario() const { return m_reading.scenario; }
    /// The file that saving writes; empty while it has no name.
    [[nodiscard]] QString path() const { return m_path; }
    /// A lesson or scenario that came with the program: it can be had again, so nobody need be asked to save it.
    [[nodiscard]] bool isBuiltIn() const { return m_isBuiltIn; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    /// Saving over path() would lose its comments.
    [[nodiscard]] bool savingLosesComments() const { return m_reading.hadComments && !m_path.isEmpty(); }

    /// Changes the document by `edits`, as one undo step called `change`. Edits that change nothing make no step.
    /// \returns why they cannot be made; nothing is changed then
    [[nodiscard]] std::optional<ReadError> change(const Change &change, const std::vector<Edit> &edits);
    /// Until endGesture() changes of one kind are one undo step. Gestures do not nest.
    void beginGesture();
    void endGesture();

    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }
    /// Back to what was opened; each step can be done again.
    void undoAll() { m_undo.setIndex(0); }
    /// What undo() would take back; nothing where there is nothing.
    [[nodiscard]] std::optional<Change> undoable() const { return changeAt(m_undo.index() - 1); }
    [[nodiscard]] std::optional<Change> redoable() const { return changeAt(m_undo.index()); }

Q_SIGNALS:
    /// Another scenario is open.
    void opened();
    /// Another one, or the same one changed.
    void scenarioChanged(const std::shared_ptr<const deployscope::Scenario> &scenario);
    /// What the document says of the window, such as its bookmarks: the scenario is the same.
    void viewChanged();
    /// The name, whether it is modified, or what can be undone.
    void statusChanged();

private:
    class EditCommand;

    [[nodiscard]] std::optional<ReadError> open(ReadResult result, const QString &path, bool isBuiltIn);
    [[nodiscard]] std::optional<Change> changeAt(int index) const;
    void reread();
    /// After a change of the document, of its `view` alone or of more.
    void tell(bool isOfView);

    Reading m_reading{};
    QString m_path{};
    bool m_isBuiltIn = false;
    int m_gesture = 0; ///< counts gestures; 0: none has been made
    bool m_inGesture = false;
    QUndoStack m_undo{};
};

} // namespace deployscope
