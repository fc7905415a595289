#include "text_walk.h"

#include <functional>

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

namespace sightline::test {

namespace {

constexpr qreal kRounding = 1.5;

QRectF inScene(const QQuickItem& item)
{
    return item.mapRectToScene(QRectF{0, 0, item.width(), item.height()});
}

bool isSideways(const QRectF& inner, const QRectF& outer)
{
    return inner.left() >= outer.left() - kRounding && inner.right() <= outer.right() + kRounding;
}

bool isInside(const QRectF& inner, const QRectF& outer)
{
    return isSideways(inner, outer) && inner.top() >= outer.top() - kRounding && inner.bottom() <= outer.bottom() + kRounding;
}

/// Why this text cannot be read whole; empty if it can.
QString whyCutOff(const QQuickItem& text)
{
    if (text.property("truncated").toBool()) return QStringLiteral("is shortened");
    if (text.property("contentWidth").toReal() > text.width() + kRounding) return QStringLiteral("is wider than its place");
    if (text.property("contentHeight").toReal() > text.height() + kRounding) return QStringLiteral("is higher than its place");
    const QRectF rect = inScene(text);
    const QQuickWindow* window = text.window();
    if (!isSideways(rect, QRectF{QPointF{}, window->size()})) return QStringLiteral("leaves the window at a side");
    bool scrolls = false;
    bool inControl = false;
    for (const QQuickItem* above = text.parentItem(); above; above = above->parentItem()) {
        const bool control = above->inherits("QQuickAbstractButton");
        if (control && !inControl && !isInside(rect, inScene(*above))) return QStringLiteral("leaves its button");
        inControl = inControl || control;
        scrolls = scrolls || above->inherits("QQuickFlickable");
        if (!above->clip()) continue;
        if (scrolls ? !isSideways(rect, inScene(*above)) : !isInside(rect, inScene(*above))) return QStringLiteral("is clipped");
    }
    return {};
}

void forEachText(QQuickItem* item, const std::function<void(QQuickItem&, const QString&)>& found)
{
    if (!item->isVisible() || item->opacity() == 0.0) return;
    if (item->inherits("QQuickText")) {
        const QString text = item->property("text").toString();
        if (!text.trimmed().isEmpty()) found(*item, text);
    }
    for (QQuickItem* child : item->childItems()) forEachText(child, found);
}

/// What stands in no bracket.
QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'[') ++depth;
        if (depth == 0) outside += c;
        if (c == u']') --depth;
    }
    return outside;
}

QString bareWords(const QString& text, const QStringList& exceptions)
{
    QString outside = outsideBrackets(text);
    for (const QString& exception : exceptions) outside.remove(QRegularExpression{exception});
    static const QRegularExpression kLetter{QStringLiteral("\\p{L}")};
    return outside.contains(kLetter) ? outside.simplified() : QString{};
}

void forEachName(QAccessibleInterface* node, const std::function<void(const QString&)>& found)
{
    if (!node || !node->isValid() || node->state().invisible) return;
    if (node->role() != QAccessible::EditableText) found(node->text(QAccessible::Name)); // Its name may be what was typed.
    for (int i = 0; i < node->childCount(); ++i) forEachName(node->child(i), found);
}

} // namespace

QStringList cutOffTexts(QQuickItem* root, int& texts)
{
    QStringList problems;
    texts = 0;
    forEachText(root, [&](QQuickItem& item, const QString& text) {
        ++texts;
        if (const QString why = whyCutOff(item); !why.isEmpty()) problems << QStringLiteral("\"%1\" %2").arg(text, why);
    });
    return problems;
}

QStringList untranslatedTexts(QQuickItem* root, const QStringList& exceptions)
{
    QStringList bare;
    const auto look = [&](const QString& text) {
        const QString words = bareWords(text, exceptions);
        if (!words.isEmpty() && !bare.contains(words)) bare << words;
    };
    forEachText(root, [&](QQuickItem&, const QString& text) { look(text); });
    forEachName(QAccessible::queryAccessibleInterface(root->window()), look);
    return bare;
}

} // namespace sightline::test
