#pragma once

#include "reports/report_words.h"
#include "reports/zip_bundle.h"
#include "store/authority_store.h"

namespace sightline::server::reports {

/// Everything this authority's Sightline holds on one child, for the child's right of access (UK GDPR article 15).

enum class SubjectRecipient {
    Child, ///< All of it: whatever the child said is the child's own, also what nobody else may read and what was taken back.
    /// Somebody who asks on the child's behalf, a parent mostly: what the child said only as far as the child's choice lets a
    /// parent read it, and no trace of anything else the child said, of "I don't feel safe" least of all;
    /// nor of supervision, of danger and domestic abuse (subject_withheld.h).
    Representative
};

struct SubjectAccessRequest {
    std::string authority;
    SubjectRecipient recipient = SubjectRecipient::Child;
    std::string made_by; ///< Who made the bundle, in words.
    Instant made_at;
    bool with_pdf = false;
};

/// A place that may tell about somebody else: a person looks at it before the bundle is given away. Nothing is taken out.
struct RedactionMark {
    RecordId record;
    std::string kind; ///< `visit`
    std::string field; ///< `present`
    std::string why; ///< "Names who was there."
};

struct SubjectAccessBundle {
    std::vector<BundledFile> files; ///< `manifest.json` last: it has the SHA-256 of every other.
    std::vector<RedactionMark> marks;
    std::size_t records = 0;
    std::size_t withheld = 0; ///< Records that are not for this recipient. To be told to whoever made it, never in the bundle.
};

/// The files of the bundle. The same records and request give the same bytes (a PDF aside: it is made by another program).
/// Refused if a PDF is asked for and cannot be made.
[[nodiscard]] Result<SubjectAccessBundle> subjectAccess(
    const projection::ChildFile& file, const Directory& workers, const SubjectAccessRequest& request);

} // namespace sightline::server::reports
