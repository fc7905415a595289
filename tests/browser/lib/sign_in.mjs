// Signs people in the way they do it: through the page. A temporary password is changed when the page asks for it.
import { context, watched } from './browser.mjs';

const CHOSEN = 'correct horse battery staple 7';

/** The storage state of a session, for as many contexts as are wanted. */
export async function signIn(browser, authority, person) {
    const ctx = await context(browser);
    const page = await watched(ctx);
    await page.goto(`${authority.url}/sign-in`);
    await fill(page, person.chosen ?? person.password, person.id);
    if (await page.locator('main input[type=password]').count() > 1) {
        const fields = page.locator('main input[type=password]');
        const names = await fields.count();
        await fields.nth(0).fill(person.password);
        for (let i = 1; i < names; ++i) await fields.nth(i).fill(CHOSEN);
        await page.locator('main button[type=submit]').first().click();
        person.chosen = CHOSEN;
        // Some pages ask to sign in again with the new one.
        if (new URL(page.url()).pathname.startsWith('/sign-in')) await fill(page, CHOSEN, person.id);
    }
    if (new URL(page.url()).pathname.startsWith('/sign-in'))
        throw new Error(`${person.id} could not sign in: ${(await page.locator('main').innerText()).slice(0, 300)}`);
    const state = await ctx.storageState();
    await ctx.close();
    return state;
}

async function fill(page, password, id) {
    await page.locator('main input:not([type=hidden]):not([type=password])').first().fill(id);
    await page.locator('main input[type=password]').first().fill(password);
    await page.locator('main button[type=submit]').first().click();
    await page.waitForLoadState();
}
