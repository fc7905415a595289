// Every page there is, as every role sees it, at every width, with script and without.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { context, watched, WIDTHS } from '../lib/browser.mjs';
import { crawl, linksOf } from '../lib/crawl.mjs';
import { axe } from '../checks/axe.mjs';
import { outline, overflow, targets } from '../checks/layout.mjs';
import { keyboard } from '../checks/keyboard.mjs';
import { opened } from '../lib/opened.mjs';

const fileName = (key) => key.replace(/^\//, '').replace(/[^a-z0-9*]+/gi, '-').replace(/\*/g, 'x').replace(/^-|-$/g, '') || 'start';

/**
 * `thorough`: every check at every width for every role, two pages of each kind. Otherwise every page of every role is opened and
 * looked at, and the slow checks (axe-core, the keyboard) are made on the first sight of each kind.
 */
export async function walk({ browser, authority, sessions, report, thorough, out }) {
    const known = new Set();
    const kinds = new Set();
    for (const [role, state] of Object.entries(sessions)) {
        const ctx = await context(browser, { state, width: WIDTHS.at(-1) });
        const page = await watched(ctx);
        const plainCtx = await context(browser, { state, width: WIDTHS[0], script: false });
        const plain = await watched(plainCtx);
        const found = await crawl(`${authority.url}/`, thorough ? 2 : 1, async (href, key) => {
            await page.setViewportSize({ width: WIDTHS.at(-1), height: 900 });
            const answer = await opened(page, href, { waitUntil: 'load' }).catch((error) => {
                if (/Download is starting|ERR_ABORTED/.test(error.message)) return null; // A file, not a page.
                throw error;
            });
            if (!answer || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) return null;
            const where = `${key} as ${role}`;
            if (answer.status() !== 200) report.add(where, `a link leads to ${answer.status()} (${new URL(href).pathname})`);
            const first = !known.has(key);
            known.add(key);
            kinds.add(key);
            report.count('pages opened');
            const links = await linksOf(page);
            for (const width of first || thorough ? [...WIDTHS].reverse() : [WIDTHS[0]]) {
                await page.setViewportSize({ width, height: 900 });
                const at = `${where} at ${width}`;
                report.addAll(at, await overflow(page));
                report.addAll(at, await outline(page));
                if (width === WIDTHS[0]) report.addAll(at, await targets(page));
                if (first || thorough) {
                    if (width !== 768 || thorough) {
                        report.addAll(at, await axe(page));
                        report.count('pages searched by axe-core');
                    }
                    if (out) {
                        await mkdir(join(out, String(width)), { recursive: true });
                        await page.screenshot({ path: join(out, String(width), `${fileName(key)}${first ? '' : `-${role}`}.png`), fullPage: true });
                    }
                }
            }
            if (first || thorough) {
                await page.setViewportSize({ width: WIDTHS.at(-1), height: 900 });
                report.addAll(`${where} by keyboard`, await keyboard(page));
                report.count('pages walked by keyboard');
                await opened(plain, href, { waitUntil: 'load' });
                report.addAll(`${where} without script`, [...(await overflow(plain)), ...(await outline(plain))]);
                const shown = async (tab) => (await tab.locator('main').innerText()).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().length;
                const [bare, full] = [await shown(plain), await shown(page)];
                if (bare < full * 0.9) report.add(where, `without script it shows ${bare} characters of ${full}`);
                report.addAll(`${where} without script`, plain.complaints());
                report.count('pages without script');
            }
            report.addAll(where, page.complaints());
            return links;
        });
        report.say(`walk: ${role} reaches ${found.size} kinds of pages`);
        await ctx.close();
        await plainCtx.close();
    }
    return kinds;
}

/** Pages that nobody has to be signed in for, and the one of an address that does not exist. */
export async function walkOutside({ browser, authority, sessions, report, out }) {
    for (const [path, state, status] of [['/sign-in', undefined, 200], ['/children/00000000-0000-0000-0000-000000000001', sessions.manager, 404]]) {
        const ctx = await context(browser, { state });
        const page = await watched(ctx);
        const answer = await page.goto(authority.url + path);
        if (answer.status() !== status) report.add(path, `is answered with ${answer.status()}, not ${status}`);
        for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            report.addAll(`${path} at ${width}`, [...(await overflow(page)), ...(await outline(page)), ...(await axe(page))]);
            if (out) {
                await mkdir(join(out, String(width)), { recursive: true });
                await page.screenshot({ path: join(out, String(width), `${fileName(path)}.png`), fullPage: true });
            }
        }
        report.addAll(path, page.complaints());
        report.count('pages opened');
        await ctx.close();
    }
}
