// The checks are checked: each planted fault must be found by the check that is for it, and a sound page must pass them all.
import { createServer } from 'node:http';
import { launch, context, watched } from './lib/browser.mjs';
import { axe } from './checks/axe.mjs';
import { outline, overflow, targets } from './checks/layout.mjs';
import { keyboard } from './checks/keyboard.mjs';
import { linkedNumbers, listLength, sums } from './checks/figures.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

const page = (main, head = '') => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Children – Sightline</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css">${head}</head>
<body><main><h1>Children</h1>${main}</main></body></html>`;

const rows = (n) => Array.from({ length: n }, (_, i) => `<tr><th scope="row"><a href="/children/${i}">Child ${i}</a></th><td>1</td></tr>`).join('');
const table = (body, foot = '') => `<table><caption>Children</caption><thead><tr><th scope="col">Child</th><th scope="col">Visits</th></tr></thead><tbody>${body}</tbody>${foot}</table>`;
const total = (n) => `<tfoot><tr><th scope="row">All</th><td>${n}</td></tr></tfoot>`;

const PAGES = {
    '/style.css': ':focus-visible { outline: 3px solid black } a, button { display: inline-block; padding: .5rem } .hidden :focus-visible { outline: 0 } .wide { width: 30rem } .grey { color: #bbb }',
    '/sound': page(`<p>All is well. <a href="/list">4</a></p>${table(rows(3), total(3))}`),
    '/contrast': page('<p class="grey">Hard to read.</p>'),
    '/no-label': page('<form><input type="text"></form>'),
    '/wide': page('<div class="wide">Wider than a telephone.</div>'),
    '/two-headings': page('<h1>Another</h1>'),
    '/no-error-title': page('<div class="govuk-error-summary"><h2>There is a problem</h2></div>'),
    '/inline-script': page('', '<script>document.title = "Changed"</script>'),
    '/inline-style': page('<p style="color: red">Red</p>'),
    '/throws': page('', '<script type="module" src="/throws.js"></script>'),
    '/throws.js': 'throw new Error("planted")',
    '/no-focus': page('<p class="hidden"><a href="/sound">Nobody sees me</a></p>'),
    '/unreachable': page('<p><a href="/sound">A</a> <a href="/sound" id="last">B</a></p>', '<script type="module" src="/steal.js"></script>'),
    '/steal.js': 'document.querySelector("#last").addEventListener("focus", (event) => event.target.blur())',
    '/tiny': page('<button type="button" class="tiny">x</button>', '<link rel="stylesheet" href="/tiny.css">'),
    '/tiny.css': 'button.tiny { padding: 0; height: 12px; width: 12px }',
    '/wrong-total': page(table(rows(3), total(4))),
    '/wrong-number': page('<p><a href="/list">5</a></p>'),
    '/list': page(table(rows(4))),
    '/broken': null,
};

const server = createServer((request, response) => {
    const content = PAGES[request.url];
    const type = request.url.endsWith('.css') ? 'text/css' : request.url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(content === undefined ? 404 : content === null ? 500 : 200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY });
    response.end(content ?? 'no');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

async function numbersOf(tab) {
    const found = [];
    for (const { href, number } of await linkedNumbers(tab)) {
        const length = await listLength(tab, href);
        if (length.rows !== number) found.push(`${number} leads to ${length.rows}`);
    }
    return found;
}
const sumsOf = async (tab) => (await sums(tab)).filter(({ sum, whole }) => sum !== whole).map(({ sum, whole }) => `${sum} is not ${whole}`);

const PLANTED = [
    ['/contrast', 'axe color-contrast', axe], ['/no-label', 'axe label', axe], ['/wide', 'scrolls sideways', overflow],
    ['/two-headings', '2 headings', outline], ['/no-error-title', 'its title is', outline],
    ['/inline-script', 'Content Security Policy', null], ['/inline-style', 'Content Security Policy', null], ['/throws', 'planted', null],
    ['/broken', 'server: 500', null], ['/no-focus', 'the focus cannot be seen', keyboard], ['/unreachable', 'the tab key', keyboard],
    ['/tiny', 'too small to press', targets], ['/wrong-total', '3 is not 4', sumsOf], ['/wrong-number', '5 leads to 4', numbersOf],
];
const ALL = [axe, overflow, outline, targets, keyboard, sumsOf, numbersOf];

let failures = 0;
const expect = (held, words) => {
    console.log(`${held ? 'ok' : 'FAILED'}: ${words}`);
    if (!held) ++failures;
};

const browser = await launch();
try {
    const ctx = await context(browser, { width: 320 });
    const tab = await watched(ctx);
    for (const check of ALL) {
        await tab.goto(`${url}/sound`);
        const found = [...(await check(tab)), ...tab.complaints()];
        expect(found.length === 0, `a sound page passes ${check.name}${found.length ? `: ${found.join('; ')}` : ''}`);
    }
    for (const [path, wanted, check] of PLANTED) {
        await tab.goto(url + path);
        await tab.waitForTimeout(100);
        const found = check ? await check(tab) : tab.complaints();
        tab.complaints();
        expect(found.some((each) => each.includes(wanted)), `${path} is found${found.length ? `: ${found[0].slice(0, 100)}` : ''}`);
    }
} finally {
    await browser.close();
    server.close();
}
console.log(failures ? `${failures} failed` : `all ${PLANTED.length} planted faults were found`);
process.exit(failures ? 1 : 0);
