// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_document.h"

#include "app/document_patch.h"
#include "app/whole_file.h"
#include "scenario/bookmarks.h"
#include "scenario/writing.h"

#include <QUndoCommand>

namespace deployscope {

namespace {

const std::string viewMember = "view";

} // namespace

/// Leads from one side of an edit to the other: undo and redo are the same swap.
class OpenDocument::EditCommand : public QUndoCommand
{
public:
    /// \param gesture 0: a step of its own
    EditCommand(OpenDocument *owner, Change change, int gesture, DocumentPatch patch)
        : m_owner(owner)
        , m_change(std::move(change))
        , m_gesture(gesture)
        , m_patch(std::move(patch))
    {}

    [[nodiscard]] const Change &change() const { return m_change; }

    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : m_gesture; }
    void undo() override { swap(); }
    void redo() override
    {
        // The document has been changed before the command was made, since that can fail.
        if (!m_isNew)
            swap();
        m_isNew = false;
    }

    /// Commands of one gesture have one id().
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const EditCommand *>(other);
        if (later->m_change.kind != m_change.kind)
            return false;
        m_patch.absorb(later->m_patch);
        m_change = later->m_change;
        setObsolete(m_patch.isSameAs(m_owner->document()));
        return true;
    }

private:
    void swap()
    {
        const bool isOfView = m_patch.touchesOnly(viewMember);
        m_patch.swapWith(m_owner->m_reading.document);
        if (!isOfView)
            m_owner->reread();
        m_owner->tell(isOfView);
    }

    OpenDocument *m_owner; ///< owns the stack that owns this command
    Change m_change;
    int m_gesture;
    DocumentPatch m_patch;
    bool m_isNew = true;
};

namespace {

/// The texts of `paths`, or the first error.
std::variant<std::vector<NamedText>, ReadError> readFiles(const QStringList &paths)
{
    std::vector<NamedText> texts;
    for (const QString &path : paths) {
        auto read = readFile(path.toStdString());
        if (auto *const error = std::get_if<ReadError>(&read))
            return *error;
        texts.push_back(std::get<NamedText>(std::move(read)));
    }
    return texts;
}

} // namespace

OpenDocument::OpenDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &OpenDocument::statusChanged);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &OpenDocument::statusChanged);
}

std::optional<ReadError> OpenDocument::openFiles(const QStringList &paths)
{
    auto texts = readFiles(paths);
    if (const auto *const error = std::get_if<ReadError>(&texts))
        return *error;
    return open(readScenario(std::get<std::vector<NamedText>>(texts)), paths.first(), false);
}

std::optional<ReadError> OpenDocument::openBuiltIn(const NamedText &text)
{
    return open(readScenario({text}), {}, true);
}

std::optional<ReadError> OpenDocument::open(ReadResult result, const QString &path, bool isBuiltIn)
{
    if (const auto *const error = std::get_if<ReadError>(&result))
        return *error;
    m_undo.clear(); // before the reading: the commands belong to the old document
    m_reading = std::get<Reading>(std::move(result));
    m_path = m_reading.isScenarioFile ? path : QString();
    m_isBuiltIn = isBuiltIn;
    m_inGesture = false;
    Q_EMIT opened();
    Q_EMIT scenarioChanged(m_reading.scenario);
    Q_EMIT statusChanged();
    return std::nullopt;
}

std::optional<QString> OpenDocument::saveAs(const QString &path, std::optional<SimTime> shown)
{
    const std::string text = written(shown ? savedAt(m_reading.document, *shown) : m_reading.document);
    if (const auto failure = writeWhole(path, QByteArray::fromStdString(text)))
        return failure;
    m_path = path;
    m_isBuiltIn = false;
    m_reading.isScenarioFile = true;
    m_reading.hadComments = false;
    m_undo.setClean();
    Q_EMIT statusChanged();
    return std::nullopt;
}

std::optional<ReadError> OpenDocument::change(const Change &change, const std::vector<Edit> &edits)
{
    DocumentPatch patch(m_reading.document, edits);
    auto result = edited(m_reading.document, edits);
    if (const auto *const error = std::get_if<ReadError>(&result))
        return *error;
    auto &document = std::get<Document>(result);
    if (patch.isSameAs(document))
        return std::nullopt;
    auto reading = readDocument(document);
    if (const auto *const error = std::get_if<ReadError>(&reading))
        return *error;
    const bool isOfView = patch.touchesOnly(viewMember);
    m_reading.document = std::move(document);
    if (!isOfView)
        m_reading.scenario = std::get<Reading>(reading).scenario;
    m_undo.push(new EditCommand(this, change, m_inGesture ? m_gesture : 0, std::move(patch)));
    tell(isOfView);
    return std::nullopt;
}

void OpenDocument::beginGesture()
{
    ++m_gesture;
    m_inGesture = true;
}

void OpenDocument::endGesture()
{
    m_inGesture = false;
}

std::optional<Change> OpenDocument::changeAt(int index) const
{
    const auto *const command = static_cast<const EditCommand *>(m_undo.command(index));
    return command == nullptr ? std::nullopt : std::optional(command->change());
}

void OpenDocument::reread()
{
    auto result = readDocument(m_reading.document);
    // Both sides of each edit were read when it was made.
    Q_ASSERT(std::holds_alternative<Reading>(result));
    m_reading.scenario = std::get<Reading>(std::move(result)).scenario;
}

/// What only the window knows needs no other run.
void OpenDocument::tell(bool isOfView)
{
    if (isOfView)
        Q_EMIT viewChanged();
    else
        Q_EMIT scenarioChanged(m_reading.scenario);
}

} // namespace deployscope
