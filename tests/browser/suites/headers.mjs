// What every answer carries, whoever asks and however it ends: read over plain HTTP, for a browser hides some of it.
import { context } from '../lib/browser.mjs';
import { crawl } from '../lib/crawl.mjs';

const CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const ALWAYS = { 'x-content-type-options': 'nosniff' };
const ON_PAGES = { 'content-security-policy': CONTENT_POLICY, 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
const NEVER = ['server', 'x-powered-by', 'access-control-allow-origin', 'access-control-allow-credentials'];
// A value of an address, a form or a cookie that no part of the server has made.
const WRONG = ['%00', '..%2f..%2fauthority.key', '%3Cscript%3Ealert(1)%3C%2Fscript%3E', '%E0%A4%A', 'a'.repeat(3000)];

/** What is wrong with the headers of an answer; exported for the control below. */
export function faultsOf({ path, status, headers, body = '' }) {
    const faults = [];
    const needs = (name, value) => { if (headers[name] !== value) faults.push(`${status}: ${name} is “${headers[name] ?? 'missing'}”`); };
    if (status >= 500) faults.push(`is answered with ${status}`);
    for (const [name, value] of Object.entries(ALWAYS)) needs(name, value);
    if (!path.startsWith('/assets/') || status !== 200) needs('cache-control', 'no-store');
    for (const name of NEVER) if (headers[name] !== undefined) faults.push(`${status}: says ${name}: ${headers[name]}`);
    if ((headers['content-type'] ?? '').startsWith('text/html')) {
        for (const [name, value] of Object.entries(ON_PAGES)) needs(name, value);
        const inline = body.match(/<script(?![^>]*\ssrc=)|<style|\son[a-z]+\s*=\s*["']|\sstyle\s*=\s*["']|href\s*=\s*["']\s*javascript:/i);
        if (inline) faults.push(`${status}: holds “${inline[0]}”`);
    }
    if (/<script>alert\(1\)/i.test(body)) faults.push(`${status}: repeats what was in the address as it was`);
    for (const cookie of [headers['set-cookie'] ?? []].flat())
        for (const flag of ['__Host-', '; HttpOnly', '; Secure', '; SameSite=', '; Path=/'])
            if (!cookie.toLowerCase().includes(flag.toLowerCase())) faults.push(`${status}: a cookie without ${flag}`);
    return faults;
}

async function look(ctx, report, address, options = {}) {
    const answer = await ctx.request.fetch(address, { maxRedirects: 0, timeout: 60_000, ...options });
    const url = new URL(address);
    // Percent signs that stand for no text are refused by the HTTP library, with nothing in the answer that headers could guard.
    if (answer.status() === 400 && !answer.headers()['content-type'] && !(await answer.body()).length) return { answer, text: '' };
    const text = /text|json/.test(answer.headers()['content-type'] ?? '') ? await answer.text() : '';
    for (const fault of faultsOf({ path: url.pathname, status: answer.status(), headers: answer.headers(), body: text }))
        report.add(`${options.method ?? 'GET'} ${url.pathname.slice(0, 80)}${options.as ?? ''}`, fault);
    report.count('answers whose headers were read');
    return { answer, text };
}

const linksIn = (text, origin) => [...text.matchAll(/\s(?:href|src|action)="([^"#]+)/g)]
    .map(([, href]) => new URL(href.replaceAll('&amp;', '&'), origin).href).filter((href) => href.startsWith(`${origin}/`));

export async function headers({ browser, authority, sessions, report }) {
    const stranger = await context(browser);
    for (const [role, state] of Object.entries(sessions)) {
        const ctx = await context(browser, { state });
        await crawl(`${authority.url}/`, 1, async (href) => {
            if (new URL(href).pathname === '/sign-out') return null;
            const { answer, text } = await look(ctx, report, href);
            if (role === 'manager') {
                await look(stranger, report, href);
                await look(ctx, report, href, { method: 'POST', form: { csrf: 'forged' } });
                await look(ctx, report, href, { method: 'DELETE' });
            }
            if (answer.status() === 303) return [new URL(answer.headers().location, href).href];
            return (answer.headers()['content-type'] ?? '').startsWith('text/html') ? linksIn(text, authority.url) : [];
        });
        for (const wrong of WRONG)
            for (const address of [`/${wrong}`, `/children/${wrong}`, `/dashboard?team=${wrong}`, `/v1/children/${wrong}`, `/assets/${wrong}`, `/reviews/${wrong}`])
                await look(ctx, report, authority.url + address);
        await ctx.close();
    }
    const { paths } = await (await stranger.request.get(`${authority.url}/openapi.json`)).json();
    for (const [path, operations] of Object.entries(paths))
        for (const method of Object.keys(operations))
            await look(stranger, report, authority.url + path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase() });
    await stranger.close();
    control(report);
}

/** Answers with one fault each, and one that is sound. */
function control(report) {
    const sound = { path: '/dashboard', status: 200, body: '<p>Sound</p><script type="module" src="/assets/x.js"></script>',
        headers: { ...ALWAYS, ...ON_PAGES, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' } };
    const changed = (change) => ({ ...sound, ...change, headers: { ...sound.headers, ...change.headers } });
    const planted = [...Object.keys({ ...ALWAYS, ...ON_PAGES, 'cache-control': '' }).map((name) => ({ headers: { [name]: undefined } })),
        { headers: { server: 'nginx/1.2' } }, { headers: { 'set-cookie': '__Host-a=b; Secure; HttpOnly; Path=/' } }, { status: 500 },
        { body: '<script>1</script>' }, { body: '<p onclick="x()">' }, { body: '<p style="x">' }, { body: '<a href="javascript:x">' }];
    if (faultsOf(sound).length) report.add('the control', `a sound answer is refused: ${faultsOf(sound)}`);
    for (const change of planted) if (!faultsOf(changed(change)).length) report.add('the control', `${JSON.stringify(change)} is not noticed`);
}
