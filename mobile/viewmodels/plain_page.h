#pragma once

#include "viewmodels/page.h"

namespace sightline::mobile {

/// A page whose view model lives as long as the app and knows nothing of a child: settings, help, about.
class PlainPage final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellViewModel.")

public:
    explicit PlainPage(PageKind kind)
        : m_kind{kind}
    { }

    [[nodiscard]] PageKind kind() const override { return m_kind; }

private:
    PageKind m_kind;
};

} // namespace sightline::mobile
