// A number that leads to a list is as long as the list; the rows of a table add up to its total.

import { opened } from '../lib/opened.mjs';

/** Numbers that are links, with what they lead to. */
export function linkedNumbers(page) {
    return page.evaluate(() => [...document.querySelectorAll('main a[href]')]
        .map((link) => {
            const text = (link.querySelector('.sl-panel__number') ?? link).textContent.replace(/\s+/g, ' ').trim();
            const number = /^([\d,]+)( (of [\d,]+ \(.*\)|child(ren)?|visits?))?$/.exec(text)?.[1].replace(/,/g, '');
            const panel = link.querySelector('.sl-panel__words')?.textContent.trim();
            const row = link.closest('tr');
            const heading = row && link.closest('table')?.tHead?.rows[0]?.cells[link.closest('td, th').cellIndex]?.textContent.trim();
            return { href: link.href, number: number === undefined ? null : Number(number), name: panel ?? `${row?.cells[0]?.textContent.trim()}, ${heading}` };
        })
        .filter((each) => each.number !== null));
}

/** How long the list at this address is, over all of its pages: rows, and children that its rows lead to. */
export async function listLength(page, href) {
    let rows = 0;
    const children = new Set();
    for (let next = href, pages = 0; next; ++pages) {
        if (pages > 200) throw new Error(`${href} has no last page`);
        const answer = await opened(page, next, { waitUntil: 'domcontentloaded' });
        if (!answer.ok()) return { rows: -1, children: -1, status: answer.status() };
        const read = await page.evaluate(() => {
            const table = document.querySelector('main table');
            const lines = [...(table?.tBodies ?? [])].flatMap((body) => [...body.rows]);
            return {
                rows: lines.length,
                children: lines.map((row) => row.querySelector('a[href^="/children/"]')?.getAttribute('href').split('/')[2].split('?')[0]).filter(Boolean),
                next: document.querySelector('.govuk-pagination__next a, a[rel=next]')?.href ?? null,
            };
        });
        rows += read.rows;
        for (const child of read.children) children.add(child);
        next = read.next;
    }
    return { rows, children: children.size };
}

/** Columns of figures whose rows do not add up to the row of totals; `again` is what a page says is counted twice. */
export function sums(page) {
    return page.evaluate(() => {
        const number = (cell) => {
            const match = /^([\d,]+)\b/.exec((cell?.querySelector('a') ?? cell)?.textContent.trim() ?? '');
            return match ? Number(match[1].replace(/,/g, '')) : null;
        };
        const found = [];
        for (const table of document.querySelectorAll('main table')) {
            if (!table.tFoot || !table.tHead) continue;
            const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
            const total = table.tFoot.rows[0];
            const more = table.tFoot.rows[1] ?? null; // What stands in two rows.
            heads.forEach((head, i) => {
                if (i === 0 || /longest|share|gap/i.test(head)) return;
                const whole = number(total.cells[i]);
                if (whole === null) return;
                const parts = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => number(row.cells[i]) ?? 0);
                const sum = parts.reduce((a, b) => a + b, 0);
                found.push({ head: `${table.caption?.textContent.trim() ?? ''}, ${head}`, sum, whole, again: number(more?.cells[i]) });
            });
        }
        return found;
    });
}
