// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/edit.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace deployscope {

/// What it takes to bring a document to the other side of an edit and back, byte for byte: the order of its
/// members, and those members whole that the edit touches. The rest of the document is not kept twice.
class DocumentPatch
{
public:
    /// \param document as it stands before `edits`; an object
    /// \param edits    none of them replaces the whole document
    DocumentPatch(const Document &document, const std::vector<Edit> &edits);

    /// Brings `document` to this side, and makes this patch lead back again.
    void swapWith(Document &document);
    /// One patch for two edits, `later` having been made right after this one; both lead back.
    void absorb(DocumentPatch later);
    /// No other member of the document is touched.
    [[nodiscard]] bool touchesOnly(const std::string &key) const;
    /// `document` stands on this side already.
    [[nodiscard]] bool isSameAs(const Document &document) const;

private:
    struct Member
    {
        std::string key{};
        std::optional<Document> value{}; ///< absent: there is no such member on this side
    };

    [[nodiscard]] const Member *find(const std::string &key) const;

    std::vector<std::string> m_order{};
    std::vector<Member> m_members{};
};

} // namespace deployscope
