// Every form that posts, sent with nothing in it: an error summary that names and leads to its fields, never a 500.
import { context, watched } from '../lib/browser.mjs';
import { crawl, linksOf } from '../lib/crawl.mjs';
import { axe } from '../checks/axe.mjs';
import { outline, overflow } from '../checks/layout.mjs';
import { opened } from '../lib/opened.mjs';

/** Every posting form of the page that asks for something, by its place; what only has a button would do something at once. */
const formsOf = (page) => page.evaluate(() => [...document.querySelectorAll('main form')]
    .map((form, i) => ({ i, action: new URL(form.action).pathname, method: form.method,
        fields: [...form.elements].filter((e) => e.name && e.type !== 'hidden' && e.type !== 'submit').length }))
    .filter((form) => form.method === 'post' && form.fields > 0));

async function sendEmpty(page, i) {
    await page.evaluate((index) => {
        const form = document.querySelectorAll('main form')[index];
        form.noValidate = true;
        for (const field of form.elements) {
            if (field.type === 'hidden' || field.type === 'submit' || !field.name) continue;
            if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
            else if (field.options) { if (field.options[0]?.value === '') field.selectedIndex = 0; }
            else field.value = '';
        }
        (form.querySelector('button[type=submit]:not([name])') ?? form.querySelector('button[type=submit]'))?.setAttribute('data-send', '');
    }, i);
    const [answer] = await Promise.all([page.waitForNavigation(), page.locator('[data-send]').first().click()]);
    return answer;
}

/** The summary has the focus and every problem leads to a field that is there. */
export const summaryOf = (page) => page.evaluate(() => {
    const summary = document.querySelector('.govuk-error-summary');
    if (!summary) return { there: false };
    const broken = [...summary.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map((a) => a.hash);
    return { there: true, focused: summary.contains(document.activeElement) || document.activeElement === summary, broken,
        links: summary.querySelectorAll('a[href^="#"]').length, title: document.title };
});

export async function forms({ browser, authority, sessions, report }) {
    const sent = new Set();
    for (const [role, state] of Object.entries(sessions)) {
        const ctx = await context(browser, { state });
        const page = await watched(ctx);
        const plainCtx = await context(browser, { state, script: false, width: 320 });
        const plain = await watched(plainCtx);
        await crawl(`${authority.url}/`, 1, async (href) => {
            const answer = await opened(page, href).catch(() => null);
            if (!answer || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) return null;
            const links = await linksOf(page);
            for (const form of await formsOf(page)) {
                const key = form.action.replace(/[0-9a-f-]{20,}/gi, '*');
                if (sent.has(key)) continue;
                sent.add(key);
                await tryForm(page, href, form, `${key} as ${role}`, report, true);
                await tryForm(plain, href, form, `${key} as ${role} without script`, report, false);
                report.count('forms sent empty');
            }
            page.complaints();
            return links;
        });
        await ctx.close();
        await plainCtx.close();
    }
}

async function tryForm(page, href, form, where, report, script) {
    await page.goto(href);
    const again = (await formsOf(page)).find(({ action }) => action === form.action);
    if (!again) return report.add(where, 'the form is gone when its page is opened again');
    const answer = await sendEmpty(page, again.i);
    const status = answer.request().redirectedFrom() ? 303 : answer.status();
    if (![303, 400, 422, 200].includes(status)) report.add(where, `sent empty it is answered with ${status}`);
    if (status === 303) report.count('forms that take an empty answer');
    if (status !== 400 && status !== 422) return page.goto(href);
    // The script that moves the focus may be a moment behind on a busy machine.
    if (script) await page.waitForFunction(() => document.querySelector('.govuk-error-summary')?.contains(document.activeElement), null, { timeout: 5_000 }).catch(() => null);
    const summary = await summaryOf(page);
    if (!summary.there) report.add(where, `${status} without an error summary`);
    else {
        if (!summary.title.startsWith('Error: ')) report.add(where, `the title is “${summary.title}”`);
        if (summary.broken.length) report.add(where, `the summary leads nowhere: ${summary.broken.join(', ')}`);
        if (!summary.links) report.add(where, 'the summary names no field');
        if (script && !summary.focused) report.add(where, 'the summary does not have the focus');
    }
    // axe-core waits on timers, which a page without script does not have.
    report.addAll(where, [...(await overflow(page)), ...(await outline(page)), ...(script ? await axe(page) : [])]);
    report.addAll(where, page.complaints());
}
