/** Nothing is wider than the window; what scrolls by itself says that it does. */
export function overflow(page) {
    return page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        const scrolls = (element) => {
            for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
                if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX)) return true;
            return false;
        };
        const wide = [...document.body.querySelectorAll('*')]
            .filter((e) => e.getBoundingClientRect().right > width + 0.5 && !scrolls(e))
            .map((e) => `${e.localName}.${e.className?.baseVal ?? e.className}: ${e.textContent.trim().slice(0, 40)}`);
        return [`scrolls sideways: ${document.documentElement.scrollWidth} in a window of ${width} (${wide.slice(-2).join(' | ') || 'no single element'})`];
    });
}

/** Title, one heading of the first level, a main part, and no text that is cut off. */
export function outline(page) {
    return page.evaluate(() => {
        const found = [];
        const headings = [...document.querySelectorAll('h1')];
        if (headings.length !== 1) found.push(`${headings.length} headings of the first level`);
        const heading = headings[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        const summary = document.querySelector('.govuk-error-summary');
        const expected = (summary ? 'Error: ' : '') + heading;
        if (!heading) found.push('its heading is empty');
        else if (!document.title.startsWith(expected)) found.push(`its title is “${document.title}”, not “${expected} …”`);
        if (document.documentElement.lang !== 'en-GB') found.push(`its language is “${document.documentElement.lang}”`);
        if (!document.querySelector('main')) found.push('there is no main part');
        for (const element of document.querySelectorAll('main :is(p, td, th, dd, dt, li, label, a, button, h2, h3)')) {
            const style = getComputedStyle(element);
            if (style.overflow === 'hidden' && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 4)
                found.push(`text is cut off: ${element.textContent.trim().slice(0, 40)}`);
            if (style.textOverflow === 'ellipsis') found.push(`text is cut with dots: ${element.textContent.trim().slice(0, 40)}`);
        }
        return found;
    });
}

/** Everything that can be pressed is at least 24 by 24, or a link within a line of text. */
export function targets(page) {
    return page.evaluate(() => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, nav a')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.govuk-visually-hidden, .govuk-skip-link'))
        .map((e) => [e, e.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
        .map(([e, box]) => `too small to press: ${e.localName} “${e.textContent.trim().slice(0, 30)}” ${Math.round(box.width)}x${Math.round(box.height)}`));
}
