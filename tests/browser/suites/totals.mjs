// What a page says is what its lists hold.
import { context, watched } from '../lib/browser.mjs';
import { crawl, linksOf } from '../lib/crawl.mjs';
import { linkedNumbers, listLength, sums } from '../checks/figures.mjs';
import { opened } from '../lib/opened.mjs';

export async function totals({ browser, authority, sessions, report, thorough }) {
    const lengths = new Map();
    for (const role of thorough ? Object.keys(sessions) : ['manager']) {
        const ctx = await context(browser, { state: sessions[role] });
        const page = await watched(ctx);
        const lists = await watched(ctx);
        lengths.clear();
        await crawl(`${authority.url}/dashboard`, thorough ? 3 : 1, async (href, key) => {
            const answer = await opened(page, href).catch(() => null);
            if (!answer || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) return null;
            const where = `${key} as ${role}`;
            for (const { head, sum, whole, again } of await sums(page)) {
                report.count('columns added up');
                if (sum !== whole + (again ?? 0)) report.add(where, `${head}: the rows add up to ${sum}, the total says ${whole}`);
            }
            for (const { href: list, number, name } of await linkedNumbers(page)) {
                if (!lengths.has(list)) lengths.set(list, await listLength(lists, list));
                const length = lengths.get(list);
                report.count('figures compared with their lists');
                if (length.rows !== number && length.children !== number)
                    report.add(where, `${name}: ${number}, but its list has ${length.rows} rows about ${length.children} children (${new URL(list).pathname + new URL(list).search})`);
            }
            return linksOf(page);
        });
        await ctx.close();
    }
}
