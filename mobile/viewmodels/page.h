#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "base/result.h"

namespace sightline::mobile {

/// What a page shows. The shell picks the screen by it; each kind has one view model type and one screen.
namespace PageKindNames {
Q_NAMESPACE
QML_NAMED_ELEMENT(PageKind)

enum class PageKind {
    RecordVisit,
    Attempt,
    Child,
    Brief,
    Visit,
    AmendVisit,
    StrikeVisit,
    Conflict,
    HandOver,
    HandBack,
    VoiceEntry,
    Observe,
    Settings,
    Help,
    About
};
Q_ENUM_NS(PageKind)
} // namespace PageKindNames

using PageKindNames::PageKind;

/// The view model of a page that a worker opens on top of a place (a child, a form, the settings) and closes again. It goes when
/// it says `closed`, when somebody goes back, and when the tablet is locked.
class Page : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A page is one of its kinds.")

public:
    [[nodiscard]] virtual PageKind kind() const = 0;
    /// Makes sure that nothing typed is lost: the page may go right after.
    virtual void keep() { }
    /// Records were received or saved: what is only shown is read again. A form that somebody fills in stays as it is.
    virtual void recordsChanged() { }
    /// False: something on it has to be decided first. It goes only when it says `closed` or `lost`, and when the tablet is
    /// locked.
    [[nodiscard]] virtual bool mayClose() const { return true; }
    /// Esc or the back key. A page of several steps goes one back; every other closes.
    Q_INVOKABLE virtual void back()
    {
        keep();
        Q_EMIT closed();
    }

Q_SIGNALS:
    void closed(); ///< The worker is done here.
    void lost(const QString& why); ///< What it shows may not be shown any more: it goes at once, and the worker is told why.

protected:
    using QObject::QObject;
};

/// The child left this caseload, or the tablet's lease has ended: what is on the screen has to go too.
[[nodiscard]] inline bool mayNotBeShown(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Refused;
}

} // namespace sightline::mobile
