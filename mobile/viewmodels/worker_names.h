#pragma once

#include <map>

#include <QString>

#include "session/tablet.h"

namespace sightline::mobile {

/// The names of the people whom this worker works with, as the organisation last sent them. Somebody who is not known here is
/// called by their sign-in name.
class WorkerNames {
public:
    explicit WorkerNames(Tablet& tablet);

    [[nodiscard]] QString of(const WorkerId& worker) const;
    /// "you" for whoever is signed in.
    [[nodiscard]] QString orYou(const WorkerId& worker) const;
    /// "social worker"; empty if it is not known here.
    [[nodiscard]] QString roleOf(const WorkerId& worker) const;

private:
    struct Named {
        QString name;
        QString role;
    };
    WorkerId m_me;
    std::map<std::string, Named, std::less<>> m_names;
};

} // namespace sightline::mobile
