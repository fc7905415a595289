// A page that lies open shows what is committed meanwhile, and takes nothing away from whoever is at it.
import { context, watched } from '../lib/browser.mjs';
import { opened } from '../lib/opened.mjs';

export async function live({ browser, authority, sessions, report }) {
    const ctx = await context(browser, { state: sessions.manager, width: 1280 });
    const page = await watched(ctx);
    await opened(page, `${authority.url}/dashboard`);
    const before = await page.evaluate(() => document.querySelector('main').dataset.follows);
    if (before === undefined) return report.add('/dashboard', 'follows nothing');
    await page.waitForTimeout(1500); // So that it is measured while the page polls.
    // Somebody is at it: a filter is folded out, the focus is in it, the page is scrolled.
    const held = await page.evaluate(() => {
        const details = document.querySelector('main details:has(input)');
        if (!details) return null;
        details.open = true;
        const field = details.querySelector('input:not([type=hidden])');
        field.value = field.type === 'date' ? '2026-01-02' : 'typed';
        field.focus();
        scrollTo(0, 200);
        return { id: field.id, value: field.value, scrolled: scrollY };
    });
    const marked = await page.evaluate(() => { document.querySelector('h1').dataset.kept = 'yes'; return true; });
    const times = [];
    for (let round = 0; round < 3; ++round) {
        const was = await page.evaluate(() => document.querySelector('main').dataset.follows);
        // A child of nobody's is nothing to this manager; that it comes to somebody of the team is.
        const child = await authority.commandWith({ given_name: `Live ${round}`, family_name: 'Inventado', date_of_birth: '2018-02-03', local_id: `LIVE-${round}` },
            'child', 'add', '--json', '-');
        const began = Date.now();
        await authority.command('allocate', child, 'rowan', '--role', 'lead');
        const committed = Date.now();
        await page.waitForFunction((old) => document.querySelector('main').dataset.follows !== old, was, { timeout: 60_000, polling: 20 });
        times.push(Date.now() - committed);
        report.say(`live: a commit was shown after ${times.at(-1)} ms (the command took ${committed - began} ms)`);
    }
    report.say(`live: shown on an open page after ${Math.min(...times)} to ${Math.max(...times)} ms`);
    if (!marked || !(await page.evaluate(() => document.querySelector('h1').dataset.kept === 'yes' || document.querySelector('h1').isConnected)))
        report.add('/dashboard', 'the page was made anew');
    if (held) {
        const after = await page.evaluate((id) => ({ focus: document.activeElement?.id, value: document.getElementById(id)?.value,
            open: document.getElementById(id)?.closest('details').open, scrolled: scrollY }), held.id);
        if (after.focus !== held.id) report.add('/dashboard', `the focus went to “${after.focus}”`);
        if (after.value !== held.value) report.add('/dashboard', 'what was typed is gone');
        if (!after.open) report.add('/dashboard', 'what was folded out is folded in');
        if (Math.abs(after.scrolled - held.scrolled) > 2) report.add('/dashboard', `it scrolled from ${held.scrolled} to ${after.scrolled}`);
    }
    report.addAll('/dashboard, live', page.complaints());
    report.count('commits shown live', times.length);
    await ctx.close();
    await keepsTrying({ browser, authority, sessions, report });
}

/** A server that is gone is said to be gone, and found again when it is back. */
async function keepsTrying({ browser, authority, sessions, report }) {
    const ctx = await context(browser, { state: sessions.manager });
    const page = await watched(ctx);
    await opened(page, `${authority.url}/dashboard`);
    await page.route('**/changes**', (route) => route.abort());
    await page.waitForFunction(() => /could not be reached/.test(document.querySelector('.sl-live:not([hidden])')?.textContent ?? ''), null, { timeout: 60_000 });
    await page.unroute('**/changes**');
    await page.waitForFunction(() => !document.querySelector('.sl-live:not([hidden])'), null, { timeout: 120_000 });
    report.count('lost connections told and found again');
    await ctx.close();
}
