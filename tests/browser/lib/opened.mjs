// Opening a page whose figures may still be being worked out: of a day that nobody asked for yet, or just after the start.

const NOT_YET = 'The figures are being worked out';
const TRIES = 150;

/** As `page.goto`, asked again until the page says figures. */
export async function opened(page, href, options) {
    for (let tries = 0; ; ++tries) {
        const answer = await page.goto(href, options);
        if (!answer || tries === TRIES || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) return answer;
        const words = await page.evaluate(() => document.querySelector('main')?.textContent ?? '').catch(() => NOT_YET); // It loaded itself again.
        if (!words.includes(NOT_YET)) return answer;
        await new Promise((done) => setTimeout(done, 100));
    }
}
