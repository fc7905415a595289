// Debian's chromium with a fresh profile, and pages that remember whatever went wrong on them.
import { chromium } from './web.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-extensions', '--no-first-run',
    '--font-render-hinting=none'];

export const WIDTHS = [320, 768, 1280];

export function launch() {
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS });
}

/** A context of its own: no cookie and no cache of another. */
export async function context(browser, { width = 1280, script = true, state } = {}) {
    const made = await browser.newContext({
        viewport: { width, height: 900 }, javaScriptEnabled: script, ignoreHTTPSErrors: true, locale: 'en-GB', storageState: state,
        timezoneId: 'Europe/London', reducedMotion: 'reduce',
    });
    made.setDefaultTimeout(60_000);
    return made;
}

/** A page whose errors are kept: `complaints()` gives them and forgets them. */
export async function watched(ctx) {
    const page = await ctx.newPage();
    let complaints = [];
    page.on('console', (message) => {
        // The browser says so of every answer that is an error; tests of errors expect theirs.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
            complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('requestfailed', (request) => {
        // A page that is left breaks off what it was asking for.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
        if (response.status() >= 500) complaints.push(`server: ${response.status()} ${response.url()}`);
        else if (response.status() >= 400 && response.request().resourceType() !== 'document' && response.status() !== 401)
            complaints.push(`missing: ${response.status()} ${response.url()}`);
    });
    page.complaints = () => {
        const said = complaints;
        complaints = [];
        return said;
    };
    return page;
}
