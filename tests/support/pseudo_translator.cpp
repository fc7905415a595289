#include "pseudo_translator.h"

#include <QFile>
#include <QXmlStreamReader>

namespace sightline::test {

namespace {

constexpr double kLonger = 0.4;

QChar accented(QChar letter)
{
    constexpr QLatin1String kPlain{"AEIOUYaeiouycn"};
    static const QString kAccented = QStringLiteral("ÂÊÎÔÛŶâêîôûŷçñ");
    const auto at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented.at(at);
}

/// %1 and %n are not words.
QString accentedBetweenMarks(const QString& sentence)
{
    QString said;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool mark = i > 0 && sentence.at(i - 1) == u'%';
        said += mark ? sentence.at(i) : accented(sentence.at(i));
    }
    return said;
}

} // namespace

PseudoTranslator::PseudoTranslator(const QString& tsFile)
{
    QFile file{tsFile};
    if (!file.open(QIODevice::ReadOnly)) return;
    QXmlStreamReader xml{&file};
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String{"name"}) context = xml.readElementText();
        if (xml.name() == QLatin1String{"source"}) m_sentences.emplace(context, xml.readElementText());
    }
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const
{
    const QString sentence = QString::fromUtf8(source);
    if (!m_sentences.contains({QString::fromUtf8(context), sentence})) return {};
    QString longer = accentedBetweenMarks(sentence);
    // In words, as a language is longer: a single long word would be cut off where no sentence is.
    const auto wanted = static_cast<qsizetype>(static_cast<double>(sentence.size()) * (1 + kLonger));
    for (qsizetype i = 0; longer.size() < wanted; ++i) longer += i % 6 == 0 ? u' ' : u'ô';
    return u'[' + longer + u']';
}

} // namespace sightline::test
