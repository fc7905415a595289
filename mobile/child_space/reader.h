#pragma once

#include <memory>

#include <QObject>

namespace sightline::child_space {

/// Reads aloud, only when it is asked to.
class Reader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is a voice for the language (BCP 47). May become true later: `changed` says so.
    [[nodiscard]] virtual bool available(const QString& language) const = 0;
    [[nodiscard]] virtual bool speaking() const = 0;
    /// Stops what is being read and reads this.
    virtual void say(const QString& text, const QString& language) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void changed();
};

/// The voices of this machine; one that is never available where there are none. Slow to become available: keep one for the life
/// of the program.
[[nodiscard]] std::unique_ptr<Reader> readerOfThisMachine();

} // namespace sightline::child_space
