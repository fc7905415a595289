// Which pages there are: whatever can be reached by links from the start page, one of each kind.

/** The kind of a page: its path with what differs from child to child taken out, and which list of a kind it is. */
export function kindOf(href) {
    const url = new URL(href);
    const parts = url.pathname.split('/').map((part) =>
        /^[0-9a-f-]{20,}$/i.test(part) || /^\d+$/.test(part) || part.includes('%') || part.includes(':') ? '*' : part);
    const lists = ['list', 'within', 'of'].filter((name) => url.searchParams.has(name)).map((name) => `${name}=${url.searchParams.get(name)}`);
    const others = ['sort', 'page', 'as_of', 'known_at', 'team', 'worker'].filter((name) => url.searchParams.has(name));
    return { path: parts.join('/'), kind: [parts.join('/'), ...lists].join(' '), others };
}

export async function linksOf(page) {
    const origin = new URL(page.url()).origin;
    const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.href.split('#')[0]));
    return [...new Set(links)].filter((href) => href.startsWith(`${origin}/`) && !href.includes('/assets/'));
}

/**
 * Walks: calls `visit(href, kind)` for every page, which shows it and returns the links on it (or null for what is no page). Of
 * each kind at most `each` pages are shown; addresses that only sort or page another one come last and once a kind.
 */
export async function crawl(start, each, visit) {
    const seen = new Map();
    const tried = new Set();
    const queue = [start];
    const later = [];
    while (queue.length || later.length) {
        const href = queue.shift() ?? later.shift();
        if (tried.has(href)) continue;
        tried.add(href);
        const { path, kind, others } = kindOf(href);
        // How a page is sorted, paged or narrowed is looked at once a path, not once a list.
        const key = others.length ? `${path} narrowed` : kind;
        if ((seen.get(key) ?? 0) >= (others.length ? 1 : each)) continue;
        const links = await visit(href, key);
        if (!links) continue;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        for (const link of links) (kindOf(link).others.length ? later : queue).push(link);
    }
    return seen;
}
