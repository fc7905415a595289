// On paper: A4 across, the marking on every sheet, who printed it and when, and no form.
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { context, watched } from '../lib/browser.mjs';
import { linksOf } from '../lib/crawl.mjs';
import { opened } from '../lib/opened.mjs';

const run = promisify(execFile);

export async function print({ browser, authority, sessions, people, report, out }) {
    const ctx = await context(browser, { state: sessions.manager });
    const page = await watched(ctx);
    await opened(page, `${authority.url}/dashboard`);
    const links = await linksOf(page);
    const child = links.find((href) => /\/children\?/.test(href));
    const paths = [`${authority.url}/dashboard`, child, links.find((href) => href.includes('/trend'))].filter(Boolean);
    if (child) {
        await page.goto(child);
        const one = (await linksOf(page)).find((href) => /\/children\/[0-9a-f-]{20,}$/.test(href));
        if (one) paths.push(one);
    }
    const folder = out ? join(out, 'print') : authority.folder;
    await mkdir(folder, { recursive: true });
    for (const href of paths) {
        await page.goto(href);
        const path = new URL(href).pathname;
        const file = join(folder, `${path.slice(1).replace(/[^a-z]+/gi, '-')}.pdf`);
        await page.pdf({ path: file, preferCSSPageSize: true, printBackground: false });
        const { stdout: info } = await run('pdfinfo', [file]);
        const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
        if (!size || Math.round(size[1]) !== 842 || Math.round(size[2]) !== 595) report.add(`print of ${path}`, `the sheet is ${size?.[0]}`);
        const sheets = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
        const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
        const marked = text.split('\f').slice(0, sheets).filter((sheet) => sheet.includes('OFFICIAL-SENSITIVE')).length;
        if (marked !== sheets) report.add(`print of ${path}`, `${marked} of ${sheets} sheets are marked`);
        if (!/Printed by .+, /.test(text)) report.add(`print of ${path}`, 'nobody is said to have printed it');
        for (const word of ['Sign out', 'Apply filters', 'Skip to']) if (text.includes(word)) report.add(`print of ${path}`, `“${word}” is on the paper`);
        if (out) await run('pdftoppm', ['-png', '-r', '70', file, file.replace(/\.pdf$/, '')]);
        report.count('sheets printed', sheets);
    }
    await ctx.close();
}
