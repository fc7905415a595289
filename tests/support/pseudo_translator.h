#pragma once

#include <set>

#include <QTranslator>

namespace sightline::test {

/// A language that nobody speaks: every sentence that the translators have been given comes back in brackets, with accents, and
/// nearly half as long again. What is on a screen without brackets cannot be translated; what does not fit will not fit in Welsh.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    /// Knows the sentences of this .ts file, and no others: a sentence under another context than the translators see stays bare.
    explicit PseudoTranslator(const QString& tsFile);

    [[nodiscard]] bool isEmpty() const override { return m_sentences.empty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    std::set<std::pair<QString, QString>> m_sentences; ///< Context and source.
};

} // namespace sightline::test
